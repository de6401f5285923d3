import { runnerImport } from 'vite';
import { projectRoot } from '../setup/project-root.mjs';

/** Loads a TypeScript module of the project, by its path from the root, without building the extension. */
export async function loadSource(path) {
  const { module } = await runnerImport(`./${path}`, {
    root: projectRoot,
    configFile: false,
    envFile: false,
    logLevel: 'error',
  });
  return module;
}
