import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Loads a module of utils/coaching, TypeScript and `?raw` included, without building the extension. */
export async function loadCoaching(name) {
  const { module } = await runnerImport(`./utils/coaching/${name}.ts`, {
    root,
    configFile: false,
    envFile: false,
    logLevel: 'error',
  });
  return module;
}
