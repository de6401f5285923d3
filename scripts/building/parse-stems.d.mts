import type { Plugin } from 'vite';

export function parseStemsAtBuild(): Plugin;
