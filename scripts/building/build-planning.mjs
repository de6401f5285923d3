import { inProject } from '../setup/project-root.mjs';
import { SetupProblem } from '../setup/setup-problem.mjs';
import { isFresh } from './is-fresh.mjs';

/** Builds the planning document, with its editors, and returns its folder; leaves a build that is up to date. */
export async function buildPlanning({ force = false } = {}) {
  const sources = inProject('tests', 'pages', 'planning');
  const folder = inProject('.output', 'planning');
  const index = inProject('.output', 'planning', 'index.html');
  if (!force && (await isFresh(index, [sources, inProject('package-lock.json')]))) return folder;

  // Loaded here because vite is not there before the dependencies are installed.
  const { build } = await import('vite');
  try {
    await build({
      root: sources,
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 3000 },
    });
  } catch (error) {
    throw new SetupProblem(`The planning document could not be built: ${error.message}`);
  }
  return folder;
}
