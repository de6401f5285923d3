import { findWord } from '../lexicon/word-classes';
import { isClean, sayWords, type Word } from './phrase';

/** What was judged and whether people or a thing were; the judgement itself is left behind. */
export type Judged = { kind: 'people' | 'event'; phrase: string };

const PEOPLE = /^(students|kids|pupils|learners|they|everyone|boys|girls|class|group|he|she)$/;
const VERB = /^(was|were|is|are|seemed|looked|went|felt|worked|looks|seems|fell|dragged|feels)$/;
const NOUN =
  /^(lesson|start|starter|plenary|class|questioning|questions|pace|transitions|planning|task|activity|discussion|ending|intro|instructions|slides|session|demo|feedback|explanation|talk|work|opening|routines|energy|behaviour|behavior)$/;
const BEFORE_NOUN = /^(the|your|their|his|her|group|pair|number|partner|of|some|book)$/;
const OPENERS =
  /^(i|think|feel|believe|guess|felt|thought|honestly|personally|frankly|overall|sadly|clearly|obviously|so|and|but|,|in|my|opinion)$/;

function skipOpener(words: readonly Word[]): readonly Word[] {
  let from = 0;
  while (from < words.length && OPENERS.test(words[from]?.word ?? '')) from++;
  return words.slice(from);
}

const articled = (phrase: string): string =>
  /^(pace|start|starter|ending|plenary|kids|class|discussion|task|lesson|objective|aim|energy|planning|modelling)$/.test(
    phrase,
  )
    ? `the ${phrase}`
    : phrase;

const KINDS = [PEOPLE, NOUN];

/** A single word that we do not know may be a person's name, who is not to be asked about. */
const isName = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  !second &&
  !KINDS.some((kind) => kind.test(first.word)) &&
  findWord(first.word) < 0;

function named(words: readonly Word[]): Judged | undefined {
  const last = words.at(-1)?.word ?? '';
  const it = /^(it|that|this|you|i|we|what|nothing|everything|nobody|mr|mrs|ms|miss|dr)$/.test(
    words[0]?.word ?? '',
  );
  if (it || !isClean(words) || isName(words)) return undefined;
  return {
    kind: words.some(({ word }) => PEOPLE.test(word)) && !NOUN.test(last) ? 'people' : 'event',
    phrase: articled(sayWords(words)),
  };
}

/** "Work" and "talk" are nouns only after a word that says whose or which. */
const isNoun = (words: readonly Word[], at: number): boolean => {
  const word = words[at]?.word ?? '';
  if (!NOUN.test(word)) return false;
  return !/^(work|talk)$/.test(word) || BEFORE_NOUN.test(words[at - 1]?.word ?? '');
};

/** "The starter was flat" is about the starter; "Great questioning!" about the questioning. */
export function findJudged(all: readonly Word[]): Judged | undefined {
  const words = skipOpener(all);
  const verb = words.findIndex(({ word }) => VERB.test(word));
  if (verb > 0 && verb <= 5) {
    const subject = named(words.slice(0, verb));
    if (subject) return subject;
  }
  const noun = words.findIndex((_, at) => isNoun(words, at));
  if (noun < 0 || noun > 6) return undefined;
  const head = words[noun]?.said ?? '';
  return { kind: 'event', phrase: `the ${head}` };
}
