// Reads situations as JSON lines and writes for each the ranked stem ids with reasons, or an error.
// A situation is what utils/coaching/situation.ts says; "limit" (10 when absent) says how many.
import { createInterface } from 'node:readline';
import { loadCoaching } from './stems/load-coaching.mjs';
import { readSituation } from './stems/read-situation.mjs';

const { builtinStems } = await loadCoaching('builtin-stems');
const { suggestStems } = await loadCoaching('suggest');
const taxonomy = await loadCoaching('taxonomy');

process.stdout.on('error', (error) => {
  // The reader closed its end, as `head` does.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}

function answer(line) {
  try {
    const { limit = 10, ...situation } = readSituation(line, taxonomy);
    if (!Number.isInteger(limit) || limit < 1) throw new Error('limit must be a number from 1');
    const suggestions = suggestStems(builtinStems, situation, limit).map(({ stem, reasons }) => ({
      id: stem.id,
      text: stem.text,
      reasons,
    }));
    return { line: number, suggestions };
  } catch (error) {
    return { line: number, error: error.message };
  }
}
