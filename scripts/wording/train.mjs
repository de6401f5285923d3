#!/usr/bin/env node
// Learns utils/wording/weights.ts anew: node scripts/wording/train.mjs DATA [--out FILE]
// DATA is the folder of sentences with labels (main/ and binary/). The same data give the same file.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadCore } from './load-core.mjs';
import { learn } from './linear-model.mjs';
import { readTrainingSet } from './training-set.mjs';

const [data, flag, given] = process.argv.slice(2);
if (!data) throw new Error('Say where the data folder is.');
const out =
  flag === '--out' && given
    ? given
    : fileURLToPath(new URL('../../utils/wording/weights.ts', import.meta.url));

const core = await loadCore();
const samples = readTrainingSet(data, core.LABELS).map((sample) => ({
  ...sample,
  ...core.marksOf(sample.text),
}));
const { packed, count, step } = learn(samples, core);

writeFileSync(
  out,
  `import type { Weights } from './model';

/** Learnt by scripts/wording/train.mjs; sources and licences in WEIGHTS.md. */
export const WEIGHTS: Weights = {
  packed: '${packed}',
  count: ${count},
  step: ${step},
};
`,
);
console.log(`${samples.length} sentences, ${count} marks, ${gzipSync(packed).length} bytes gzip`);
