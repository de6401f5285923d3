import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The analyser, compiled on the fly, with `marksOf`: what training and use both see of a sentence. */
export async function loadCore() {
  const { module: core } = await runnerImport(`${root}scripts/wording/core.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const marksOf = (text) => {
    const { words, names } = core.findSigns(text, core.readTokens(text));
    return { marks: core.listMarks(words, core.weighSigns(names)), names };
  };
  const scales = { sparse: core.SPARSE_SCALE, dense: core.DENSE_SCALE };
  return { ...core, marksOf, scales };
}
