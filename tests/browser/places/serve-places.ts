import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installEditors } from '../../editors/install-editors';
import { servePages, type ServedPages } from '../../support/insertion/serve-pages';

const FOLDER = join(import.meta.dirname, '../../pages/places');
const MODULES = join(import.meta.dirname, '../../editors/node_modules');

/** Neither styles nor markup from scripts: what a page may at most ask for. Its own scripts are none. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** The hand-made pages of `tests/pages/places`, on two sites. */
export function servePlaces(): Promise<ServedPages> {
  installEditors();
  return servePages({ pages: readPages(), folders: { modules: MODULES } });
}

function readPages() {
  const pages = readdirSync(FOLDER).map((file) => {
    const html = readFileSync(join(FOLDER, file), 'utf8');
    const name = basename(file, '.html');
    return [name, name === 'strict' ? { html, headers: STRICT } : html] as const;
  });
  return Object.fromEntries(pages);
}
