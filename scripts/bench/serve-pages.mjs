import { mkdir, writeFile } from 'node:fs/promises';
import { longdoc } from '../../tests/bench/pages/longdoc.mjs';
import { lms } from '../../tests/bench/pages/lms.mjs';
import { buildPlanning } from '../building/build-planning.mjs';
import { serveFolder } from '../planning/serve-folder.mjs';
import { inProject } from '../setup/project-root.mjs';

async function writePage(name, files) {
  const folder = inProject('.output', 'bench', name);
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    await writeFile(inProject('.output', 'bench', name, file), content);
  }
  return folder;
}

/** Serves the pages to measure on: resolves to `{ urls: { plain, lms, longdoc, planning }, close() }`. */
export async function servePages() {
  const folders = {
    plain: inProject('tests', 'bench', 'plain'),
    lms: await writePage('lms', lms),
    longdoc: await writePage('longdoc', longdoc),
    planning: await buildPlanning(),
  };
  const urls = {};
  const servers = [];
  for (const [name, folder] of Object.entries(folders)) {
    const server = await serveFolder(folder);
    servers.push(server);
    urls[name] = server.url;
  }
  return { urls, close: () => Promise.all(servers.map((server) => server.close())) };
}
