// First, because then the packed text stands first in a bundle and gzip does not mix it with code.
import { WEIGHTS } from './weights';

import { listCues } from './cues';
import { decide } from './decide';
import { listMarks } from './features';
import { listFindings, saysTelling } from './findings';
import { isEnglish } from './language';
import { chancesOf, openModel } from './model';
import type { AnalysisOptions, Sentence } from './sentence';
import { findSigns } from './signs';
import { readTokens } from './tokens';

/**
 * D1 and D2 gather patterns of very different strength; the model knows the finer signs below them.
 * The other two only set the bar for a hint.
 */
const UNWEIGHED: ReadonlySet<string> = new Set(['D1', 'D2', 'brief', 'lifetalk']);

/** The names of signs that count as marks of a sentence; training and use must agree. */
export const weighSigns = (names: Iterable<string>): string[] =>
  [...names].filter((name) => !UNWEIGHED.has(name));

const { score, readOn } = openModel(WEIGHTS);

/**
 * Reads some of the weights ahead of the first sentence, which would else wait for all of them. False once there are
 * no more.
 */
export const readWeights = readOn;

const silent = (text: string): Sentence => ({
  start: 0,
  end: text.length,
  label: 'neutral',
  rules: [],
  cues: [],
  confidence: 0,
  directive: false,
});

/** What one sentence does, read on its own: offsets count from the start of `text`. */
export function readSentence(text: string, options: AnalysisOptions = {}): Sentence {
  const signs = findSigns(text, readTokens(text));
  if (!isEnglish(signs.words)) return silent(text);
  const chances = chancesOf(score(listMarks(signs.words, weighSigns(signs.names))));
  const decision = decide(chances, signs.names);
  const rules = listFindings(signs, decision, options);
  return {
    start: 0,
    end: text.length,
    label: decision.label,
    rules,
    cues: listCues(signs, decision),
    confidence: decision.confidence,
    directive: decision.directive && saysTelling(rules),
  };
}
