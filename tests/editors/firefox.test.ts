import { defineMatrix } from './define-matrix';

defineMatrix('firefox');
