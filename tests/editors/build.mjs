import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the bundles go; served by the matrix under /built. */
export const BUILT = join(here, 'node_modules/.built');

/** Bundles the page script of each editor. */
export async function buildPages(
  names = readdirSync(join(here, 'pages')).map((file) => basename(file, '.js')),
) {
  mkdirSync(BUILT, { recursive: true });
  await build({
    entryPoints: names.map((name) => join(here, 'pages', `${name}.js`)),
    outdir: BUILT,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.svg': 'dataurl', '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
