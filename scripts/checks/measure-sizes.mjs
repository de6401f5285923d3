import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const PAGE_FILE = /(?:src|href)="\/?([^"]+\.(?:js|css))"/g;

function findAll(pattern, text) {
  return Array.from(text.matchAll(pattern), ([, found]) => found);
}

/** The files and all that they import statically, each once. */
async function followImports(folder, files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = await readFile(join(folder, file), 'utf8');
    const imports = findAll(STATIC_IMPORT, source).map((name) => join(dirname(file), name));
    await followImports(folder, imports, seen);
  }
  return seen;
}

/** Gzipped one by one, as a reader of the zip would meet them. */
async function addUp(folder, files) {
  const contents = await Promise.all([...files].map((file) => readFile(join(folder, file))));
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}

async function measureFile(folder, file) {
  if (!file.endsWith('.html')) {
    const kind = file.endsWith('.css') ? 'css' : 'js';
    return [[`${file.replace(/\.\w+$/, '')} ${kind}`, await addUp(folder, [file])]];
  }
  const found = findAll(PAGE_FILE, await readFile(join(folder, file), 'utf8'));
  const scripts = await followImports(
    folder,
    found.filter((name) => name.endsWith('.js')),
  );
  const styles = new Set(found.filter((name) => name.endsWith('.css')));
  const name = file.replace('.html', '');
  return [
    [`${name} js`, await addUp(folder, scripts)],
    [`${name} css`, await addUp(folder, styles)],
  ];
}

/** Gzip bytes of each entry point of a built extension, with everything that it loads: `{ 'popup js': 8123 }`. */
export async function measureSizes(folder) {
  const files = (await readdir(folder)).filter((name) => /\.(html|js|css)$/.test(name));
  const sizes = await Promise.all(files.toSorted().map((file) => measureFile(folder, file)));
  return Object.fromEntries(sizes.flat().filter(([, size]) => size > 0));
}
