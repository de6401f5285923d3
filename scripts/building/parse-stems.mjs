import { inProject } from '../setup/project-root.mjs';
import { loadCoaching } from '../stems/load-coaching.mjs';

const TABLE = '/utils/coaching/stems-table.ts';

/** A Vite plugin that puts the parsed library into a build, where parsing the file would cost each start 8 ms. */
export function parseStemsAtBuild() {
  return {
    name: 'parse-stems-at-build',
    apply: 'build',
    async load(id) {
      if (!id.endsWith(TABLE)) return undefined;
      this.addWatchFile(inProject('utils', 'coaching', 'stems.csv'));
      const { readStemsTable } = await loadCoaching('stems-table');
      const json = JSON.stringify(JSON.stringify(readStemsTable()));
      return `export const readStemsTable = () => JSON.parse(${json});`;
    },
  };
}
