import { isClean, isDeed, sayWords, trimPhrase, type Word } from './phrase';
import { isCutShort, readClause, readRun } from './runs';
import type { Topic } from './topic';

const SUBJECT = /^(they|students|everyone|kids|pupils|learners|you|he|she|the)$/;
const MOMENT = /^(when|before|after|while|if|once)$/;
const DETERMINER = /^(the|your|their|his|her|this|these|those)$/;
const SPOTS =
  /^(door|board|wall|desk|front|back|top|screen|floor|chair|head|end|middle|side|way|same|other|office|minute|moment|page)$/;
const STATE = /^(is|are|was|were|am)$/;
const CLASS_NAME = /^(\d+[A-Za-z]\d?|[Yy](ear|r)|[Gg]roup|[Tt]able|[Pp]eriod)$/;

/** "If they had more time" is about what is not so: nothing can be noticed or hoped there. */
const isUnreal = (word: string, clause: readonly Word[]): boolean =>
  word === 'if' && clause.some((each) => /^(had|[a-z]+ed)$/.test(each.word));

function readTime(words: readonly Word[], i: number): Topic | undefined {
  const [word = '', subject = ''] = words.slice(i, i + 2).map((each) => each.word);
  if (!MOMENT.test(word) || !SUBJECT.test(subject) || `${word} ${subject}` === 'if you') {
    return undefined;
  }
  const clause = readClause(words, i + 1);
  if (clause.length < 2 || isCutShort(words, i + 1, clause) || !isClean(clause)) return undefined;
  return isUnreal(word, clause)
    ? undefined
    : { kind: 'time', clause: `${word} ${sayWords(clause)}` };
}

/** "… when you give instructions": the moment that the advice is about. */
export function findTime(words: readonly Word[]): Topic | undefined {
  for (let i = 0; i < words.length - 2; i++) {
    const time = readTime(words, i);
    if (time) return time;
  }
  return undefined;
}

/** Is this a thing that can be talked about by itself, and not a spot in the room? */
function isThing(run: readonly Word[]): boolean {
  const [first] = run;
  const last = run.at(-1)?.word ?? '';
  if (!first || !isClean(run) || SPOTS.test(last)) return false;
  if (run.some(({ word }) => STATE.test(word))) return false;
  return run.length > 1 && (DETERMINER.test(first.word) || CLASS_NAME.test(first.said));
}

function topicOfPlace(word: string, run: readonly Word[]): Topic | undefined {
  const phrase = sayWords(run);
  if (CLASS_NAME.test(run[0]?.said ?? '') && isClean(run))
    return { kind: 'place', phrase: `with ${phrase}` };
  if (!isThing(run)) return undefined;
  if (/^(about|for|on|with)$/.test(word)) return { kind: 'thing', phrase };
  return { kind: 'place', phrase: `${word} ${phrase}` };
}

/** "… with 8B", "… during the plenary": where the advice is aimed. */
export function findPlace(words: readonly Word[]): Topic | undefined {
  for (let i = words.length - 2; i > 0; i--) {
    const word = words[i]?.word ?? '';
    if (!/^(in|at|during|with|for|on|about|after|before)$/.test(word)) continue;
    if (/^(loop|look|looked|looking)$/.test(words[i - 1]?.word ?? '')) continue;
    const run = readRun(words, i + 1);
    const topic = isCutShort(words, i + 1, run) ? undefined : topicOfPlace(word, trimPhrase(run));
    if (topic) return topic;
  }
  return undefined;
}

/** The thing that the deed is done to: "share the goal" is about the goal. */
export function findThing(words: readonly Word[]): Topic | undefined {
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i]?.word ?? '';
    if (!isDeed(word) && !/^(at|about|changed|changing|sharing|planning|explaining)$/.test(word))
      continue;
    const run = readRun(words, i + 1);
    const phrase = trimPhrase(run);
    if (isThing(phrase) && !isCutShort(words, i + 1, run))
      return { kind: 'thing', phrase: sayWords(phrase) };
  }
  return undefined;
}

/** "The plenary needs to be planned": the subject of a sentence that says what it should be. */
export function findSubject(words: readonly Word[]): Topic | undefined {
  const verb = words.findIndex(({ word }) => /^(needs?|should|could|must|has|have)$/.test(word));
  const subject = words.slice(0, Math.max(0, verb));
  return isThing(subject) ? { kind: 'thing', phrase: sayWords(subject) } : undefined;
}
