#!/usr/bin/env node
// JSON lines {"id","text"} in, {"id","label","directive"} out. `directive`: would the standard
// setting show a hint about telling in this text?
import { createInterface } from 'node:readline';
import { loadCore } from './wording/load-core.mjs';

const { analyse, readSentence } = await loadCore();

/** One sentence keeps the label of its analysis; several are read as the one text they were given as. */
function classify(text) {
  const { sentences } = analyse(text);
  const whole = sentences.length === 1 ? sentences[0] : readSentence(text);
  return { label: whole.label, directive: sentences.some(({ directive }) => directive) };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (!line.trim()) continue;
  const { id, text } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, ...classify(String(text)) })}\n`);
}
