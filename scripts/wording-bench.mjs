#!/usr/bin/env node
// node scripts/wording-bench.mjs --data DIR [--quick]
// DIR holds main/ and binary/ (sentences with labels) and, if there, score.mjs. Prints the labels and
// the hint on every source beside thirty lines of regular expressions, how weights learnt without a
// source do on it, size and speed. --quick leaves out the learning.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { learn } from './wording/linear-model.mjs';
import { loadCore } from './wording/load-core.mjs';
import { hintRow, labelRow, measureHint, measureLabels } from './wording/measures.mjs';
import { FREE, SOURCES, foldOf, readSource, readTask } from './wording/records.mjs';
import { classifyByRegex, hintsByRegex } from './wording/regex-baseline.mjs';
import { readTrainingSet } from './wording/training-set.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const flag = process.argv.indexOf('--data');
const data = flag < 0 ? undefined : process.argv[flag + 1];
const quick = process.argv.includes('--quick');
if (!data) throw new Error('Say where the sentences are: --data DIR');

const core = await loadCore();
const isTelling = (label) => /^(advice|suggestion_question|suggestion)$/.test(label);
const records = SOURCES.flatMap((source) => readSource(data, source));

const readShipped = (text) => {
  const { sentences } = core.analyse(text);
  const whole = sentences.length === 1 ? sentences[0] : core.readSentence(text);
  return { label: whole.label, hint: sentences.some(({ directive }) => directive) };
};
const byWeights = (weights) => {
  const { score } = core.openModel(weights);
  return (text) => {
    const { marks, names } = core.marksOf(text);
    const { label, directive } = core.decide(core.chancesOf(score(marks)), names);
    return { label, hint: directive };
  };
};
const byRegex = (text) => ({ label: classifyByRegex(text), hint: hintsByRegex(text) });

const judge = (rows, read) =>
  rows.map(({ text, label, source }) => {
    const { label: said, hint } = read(text);
    return { source, gold: label, said, telling: isTelling(label), hint };
  });

function showLabels(title, pairs) {
  console.log(`\n${title}\n${''.padEnd(26)}     n  macro-F1  accuracy`);
  console.log(labelRow('all', measureLabels(pairs, core.LABELS), pairs.length));
  for (const source of SOURCES) {
    const part = pairs.filter((pair) => pair.source === source);
    console.log(labelRow(source, measureLabels(part, core.LABELS), part.length));
  }
  const { scores } = measureLabels(pairs, core.LABELS);
  console.log(scores.map(({ label, f1 }) => `${label} ${f1.toFixed(2)}`).join(', '));
}

function showHints(title, read) {
  console.log(`\n${title}\n${''.padEnd(26)} precision  recall   false hints`);
  const row = (name, rows) => console.log(hintRow(name, measureHint(judge(rows, read))));
  for (const source of SOURCES)
    row(
      source,
      records.filter((record) => record.source === source),
    );
  row('forum, two labels', readTask(data, 'advice'));
  row('hotel, two labels', readTask(data, 'suggestion-hotel'));
  row('software, two labels', readTask(data, 'suggestion-software'));
}

const learnFrom = (options) =>
  learn(
    readTrainingSet(data, core.LABELS, options).map((sample) => ({
      ...sample,
      ...core.marksOf(sample.text),
    })),
    core,
  );

async function bundle(entry) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
  });
  return built.flatMap(({ output }) => output.map(({ code }) => code)).join('');
}
const gzipOf = (text) => gzipSync(text, { level: 9 }).length;
const inWording = (name) => join(root, 'utils/wording', name);

const code = await bundle(inWording('analyse.ts'));
const all = await bundle(join(root, 'scripts/wording/whole.ts'));
const { analyse } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);
for (let round = 0; round < 2; round++) records.forEach(({ text }) => analyse(text));
const times = records
  .map(({ text }) => {
    const from = process.hrtime.bigint();
    const count = analyse(text).sentences.length || 1;
    return Number(process.hrtime.bigint() - from) / 1000 / count;
  })
  .sort((a, b) => a - b);

const scorer = join(data, 'score.mjs');
if (existsSync(scorer)) {
  const cli = join(root, 'scripts/wording-classify.mjs');
  const { stdout } = spawnSync(
    process.execPath,
    [scorer, '--data', join(data, 'main'), '--cmd', `"${process.execPath}" "${cli}"`],
    { encoding: 'utf8' },
  );
  console.log(
    `The scorer's table. The shipped weights have seen these ${FREE.join(' and ')} records.\n${stdout}`,
  );
}
showLabels('Thirty lines of regular expressions', judge(records, byRegex));

if (!quick) {
  const FOLDS = 3;
  const folds = [...Array(FOLDS).keys()].map((leaveOut) =>
    byWeights(learnFrom({ folds: FOLDS, leaveOut })),
  );
  showLabels(
    `Nothing seen before: each ${FREE.join(' and ')} record read by weights that did not learn from its conversation`,
    records.flatMap((record) =>
      judge([record], FREE.includes(record.source) ? folds[foldOf(record, FOLDS)] : folds[0]),
    ),
  );
  const ownOnly = byWeights(learnFrom({ folds: 1, leaveOut: 0 }));
  showLabels(
    'Across sources: weights from the sentences written here alone',
    judge(records, ownOnly),
  );
}
showHints('The hint, standard setting', readShipped);
showHints('The hint of the regular expressions', byRegex);

console.log(
  `\nSize, minified: analyse ${gzipOf(code)} bytes gzip; with analyse-changed and reframe ${gzipOf(all)}`,
);

console.log(`of which weights ${gzipOf(readFileSync(inWording('weights.ts')))}`);

const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
console.log(`Time a sentence: p50 ${at(0.5)} µs, p95 ${at(0.95)} µs, p99 ${at(0.99)} µs`);
