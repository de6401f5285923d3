// Prints the built-in stem library, one JSON object a line, with all facets.
import { loadCoaching } from './stems/load-coaching.mjs';

const { builtinStems } = await loadCoaching('builtin-stems');

process.stdout.on('error', (error) => {
  // The reader closed its end, as `head` does.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
for (const stem of builtinStems) process.stdout.write(`${JSON.stringify(stem)}\n`);
