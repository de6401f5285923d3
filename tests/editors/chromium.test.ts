import { defineMatrix } from './define-matrix';

defineMatrix('chromium');
