import { build } from 'wxt';

/** A process of its own for one build: `node run-wxt.mjs BROWSER FOLDER` writes FOLDER/BROWSER-mv3. */
const [browser, outDir] = process.argv.slice(2);
await build({ browser, outDir });
