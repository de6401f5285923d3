import type { Plugin } from 'vite';

export function showPopupFirst(): Plugin;
