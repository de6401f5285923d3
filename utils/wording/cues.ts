import type { Cue } from './labels';
import type { Signs } from './signs';
import type { Decision } from './decide';
import { CLASS_NAMES } from './lexicon/word-classes';

const TENTATIVE: ReadonlySet<string> = new Set('might could may perhaps maybe possibly'.split(' '));
const PLURAL: ReadonlySet<string> = new Set(
  'ways options ideas reasons possibilities things approaches patterns moments signs thoughts hopes choices factors examples'.split(
    ' ',
  ),
);
const THINKING: ReadonlySet<string> = new Set(
  'notice noticed noticing think thinking hope hoping hoped wonder wondering assume expect expected imagine consider decide know see saw hear feel learn believe'.split(
    ' ',
  ),
);
const TOOL = CLASS_NAMES.indexOf('tool');
const LONG = 25;

const opensWide = (words: readonly string[]): boolean =>
  words.slice(0, 4).some((word) => word === 'what' || word === 'how' || word === "what's");

const presumesGood = (words: readonly string[]): boolean => {
  const line = ` ${words.join(' ')} `;
  return /^ (given|as|when|since) (you|your|the goal) | (you planned|you chose|you intended|you hoped|you've already|your goal|already tried) /.test(
    line,
  );
};

/** What in this question invites thinking. Only questions and wonderings have such cues. */
export function listCues(signs: Signs, decision: Decision): Cue[] {
  if (decision.label !== 'open_question') return [];
  const words = signs.words.map(({ word }) => word);
  const cues: Cue[] = [];
  if (opensWide(words)) cues.push('opens_wide');
  if (words.some((word) => TENTATIVE.has(word))) cues.push('tentative');
  if (words.some((word) => PLURAL.has(word))) cues.push('plural');
  if (words.some((word) => THINKING.has(word))) cues.push('thinking');
  if (presumesGood(words)) cues.push('presumes_good');
  if (!signs.words.some(({ classes }) => classes.includes(TOOL))) cues.push('no_strategy');
  if (words.length <= LONG) cues.push('brief');
  return cues;
}
