import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { buildExtension } from './building/build-extension.mjs';
import { readFolder } from './building/read-folder.mjs';
import { readSources } from './building/read-sources.mjs';
import { writeZip } from './building/write-zip.mjs';
import { inProject } from './setup/project-root.mjs';
import { runMain } from './setup/setup-problem.mjs';

/** Builds both extensions anew and zips them, and the sources, for the stores: `npm run zip -- FOLDER`. */
await runMain(async () => {
  const folder = resolve(process.argv[2] ?? inProject('.output', 'zip'));
  await mkdir(folder, { recursive: true });
  const { name, version } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));

  async function zip(kind, files) {
    const path = join(folder, `${name}-${version}-${kind}.zip`);
    await writeZip(path, files);
    const bytes = await readFile(path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${hash}  ${String(bytes.length).padStart(8)}  ${basename(path)}`);
  }

  for (const browser of ['chrome', 'firefox']) {
    const built = await buildExtension(browser, { force: true, into: folder });
    await zip(browser, await readFolder(built));
  }
  await zip('sources', await readSources());
});
