import { readFileSync } from 'node:fs';
import { readOwnSentences } from './own-sentences.mjs';
import { foldOf, readSource, readTask } from './records.mjs';

const ours = JSON.parse(readFileSync(new URL('./added-labels.json', import.meta.url), 'utf8'));

/** A story told in place of advice: labelled advice by the readers of the forum, not by its words. */
const isStory = (text) =>
  /^(\W*(but|and|so|also|then|well|plus|that said),? )?(i|my|our|we|i've|i'm|he|she|his|her|mine)\b/i.test(
    text,
  ) && !/\b(should|would|need|could|suggest|recommend|you|your|try)\b/i.test(text);

const weightOf = ({ label, text }) =>
  label === 'suggestion_question' ? 1 : isStory(text) ? 0.075 : 1.5;

function readAddedLabels(labels) {
  const labelAt = new Map();
  for (const label of labels) for (const place of ours[label] ?? []) labelAt.set(place, label);
  return labelAt;
}

/**
 * What the weights may be learnt from: the sources without a non-commercial clause and our own
 * sentences. `leaveOut` drops one fold of `folds` of the former, to be tested on.
 */
export function readTrainingSet(data, labels, { folds = 0, leaveOut = -1, own = true } = {}) {
  const keep = (record) => folds === 0 || foldOf(record, folds) !== leaveOut;
  const samples = [];
  const add = (text, label, weight) => samples.push({ text, label: labels.indexOf(label), weight });
  for (const record of readSource(data, 'advice').filter(keep)) {
    add(record.text, record.label, weightOf(record));
  }
  for (const record of readSource(data, 'mrda').filter(keep)) add(record.text, record.label, 1);
  const labelAt = readAddedLabels(labels);
  const skip = new Set(ours.skip);
  const others = readTask(data, 'advice').filter(({ label }) => label === 'not_advice');
  others.slice(0, ours.last + 1).forEach((record, place) => {
    if (skip.has(place) || !keep(record)) return;
    const label = labelAt.get(place);
    add(record.text, label ?? 'neutral', label ? 1.5 : 0.5);
  });
  if (own) for (const { text, label, weight } of readOwnSentences()) add(text, label, weight * 2);
  return samples;
}
