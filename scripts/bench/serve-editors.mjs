import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../planning/serve-folder.mjs';
import { inProject } from '../setup/project-root.mjs';

const makePage = (name) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="${name}.css"><style>#ed { width: 700px; min-height: 120px; height: 200px }</style>
<div id="ed"></div><script type="module" src="${name}.js"></script>`;

/** Serves pages of the editor matrix, each at its name; installs the editors where they are not there yet. */
export async function serveEditors(names) {
  const folder = inProject('tests', 'editors');
  if (!existsSync(join(folder, 'node_modules', 'esbuild'))) {
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell: true });
  }
  const { BUILT, buildPages } = await import(pathToFileURL(join(folder, 'build.mjs')).href);
  await buildPages(names);
  for (const name of names) await writeFile(join(BUILT, `${name}.html`), makePage(name));
  return serveFolder(BUILT);
}
