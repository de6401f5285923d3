import { isClean, sayWords, type Word } from './phrase';

/** What was judged and whether people or a thing were; the judgement itself is left behind. */
export type Judged = { kind: 'people' | 'event'; phrase: string };

const PEOPLE = /^(students|kids|pupils|learners|they|everyone|boys|girls|class|group|he|she)$/;
const VERB = /^(was|were|is|are|seemed|looked|went|felt|worked|looks|seems|fell|dragged|feels)$/;
const NOUN =
  /^(lesson|start|starter|plenary|class|questioning|questions|pace|transitions|planning|task|activity|discussion|ending|intro|instructions|slides|session|demo|feedback|explanation|talk|work|opening|routines|energy|behaviour|behavior)$/;
const OPENERS =
  /^(i|think|feel|believe|guess|felt|thought|honestly|personally|so|and|but|,|in|my|opinion)$/;

function skipOpener(words: readonly Word[]): readonly Word[] {
  let from = 0;
  while (from < words.length && OPENERS.test(words[from]?.word ?? '')) from++;
  return words.slice(from);
}

const articled = (phrase: string): string =>
  /^(pace|start|starter|ending|plenary|kids|class|discussion|task|lesson)$/.test(phrase)
    ? `the ${phrase}`
    : phrase;

function named(words: readonly Word[]): Judged | undefined {
  const last = words.at(-1)?.word ?? '';
  const it = /^(it|that|this|you|i|we|what)$/.test(words[0]?.word ?? '');
  if (it || !isClean(words)) return undefined;
  return {
    kind: words.some(({ word }) => PEOPLE.test(word)) && !NOUN.test(last) ? 'people' : 'event',
    phrase: articled(sayWords(words)),
  };
}

/** "The starter was flat" is about the starter; "Great questioning!" about the questioning. */
export function findJudged(all: readonly Word[]): Judged | undefined {
  const words = skipOpener(all);
  const verb = words.findIndex(({ word }) => VERB.test(word));
  if (verb > 0 && verb <= 5) {
    const subject = named(words.slice(0, verb));
    if (subject) return subject;
  }
  const noun = words.findIndex(({ word }) => NOUN.test(word));
  if (noun < 0 || noun > 6) return undefined;
  const head = words[noun]?.said ?? '';
  return { kind: 'event', phrase: `the ${head}` };
}
