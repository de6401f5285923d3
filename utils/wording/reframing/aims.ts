import { isClean, isDeed, sayWords, trimPhrase, type Word } from './phrase';
import { isCutShort, readClause } from './runs';
import type { Topic } from './topic';

const OBJECT_OF: Readonly<Record<string, string>> = { they: 'them', he: 'him', she: 'her' };
const PEOPLE = /^(they|them|students|everyone|everybody|kids|pupils|learners|he|him|she|her)$/;
const GROUP = /^(students|ones|kids|class|group|learners|pupils|table|row)$/;
const HELPING = /^(help|helps|get|gets|let|lets|allow|allows)$/;
const GROUP_STARTS = /^(the|your|more|all|some|most|quiet|quieter)$/;

/** After these words "to" belongs to what stands before it: "need to", "the way to". */
const BOUND: ReadonlySet<string> = new Set(
  `need needs needed have has had ought want wants like going used able got try trying best better good important time
worth helpful useful crucial wise nice great easier start begin how what where whether way ways thing step up is be
forgot failed neglected idea one easy hard key supposed meant more remember sure down back next close due listen talk
move go turn come love hate chance mind crazy hurt pays not`.split(/\s+/),
);
const ASKING =
  /^(ask|asks|tell|tells|get|gets|want|allow|help|encourage|invite|remind|teach|expect|train)$/;
const SOMEBODY = /^(them|students|him|her|everyone|kids|learners|pupils)$/;
const EMPTY_DEEDS = /^(be|have|do|get|go|look|make|see|try|use)$/;

const isBound = (words: readonly Word[], to: number): boolean =>
  BOUND.has(words[to - 1]?.word ?? '') ||
  SOMEBODY.test(words[to - 1]?.word ?? '') ||
  words.slice(Math.max(0, to - 4), to).some(({ word }) => ASKING.test(word));

const isAim = (deed: readonly Word[]): boolean => {
  const verb = deed[0]?.word ?? '';
  return isDeed(verb) && !EMPTY_DEEDS.test(verb) && deed.length > 1 && isClean(deed);
};

/** "… to check understanding": what the advice is for. */
export function findAim(words: readonly Word[]): Topic | undefined {
  for (let i = words.length - 2; i > 1; i--) {
    if (words[i]?.word !== 'to' || isBound(words, i)) continue;
    const clause = readClause(words, i + 1);
    const deed = trimPhrase(clause);
    if (isAim(deed) && !isCutShort(words, i + 1, clause))
      return { kind: 'aim', deed: sayWords(deed) };
  }
  return undefined;
}

const IRREGULAR: Readonly<Record<string, string>> = { has: 'have', does: 'do', goes: 'go' };

/** The base form of a present-tense verb; undefined when the word is not one that we know. */
function baseOf(word: string): string | undefined {
  const known = IRREGULAR[word] ?? (isDeed(word) ? word : undefined);
  if (known) return known;
  const bases = [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')];
  return bases.find((base) => base !== word && isDeed(base));
}

/** The people named from `at` on, and the place after them. */
function readPeople(words: readonly Word[], at: number): { who: string; next: number } | undefined {
  const first = words[at];
  if (!first) return undefined;
  if (PEOPLE.test(first.word)) return { who: OBJECT_OF[first.word] ?? first.said, next: at + 1 };
  const head = words.slice(at, at + 4).findIndex(({ word }) => GROUP.test(word));
  if (!GROUP_STARTS.test(first.word) || head < 0) return undefined;
  const numbered = /^0$/.test(words[at + head + 1]?.word ?? '') ? 1 : 0;
  const next = at + head + 1 + numbered;
  return { who: sayWords(words.slice(at, next)), next };
}

const DOING = /^(talking|thinking|writing|moving|reading|asking|listening|going)$/;

/** What `who` do in `clause`, whose verb may be "talks", "talk" or "talking". */
function topicOfDeed(who: string, clause: readonly Word[]): Topic | undefined {
  const verb = clause[0]?.word ?? '';
  const rest = trimPhrase(clause).slice(1);
  if (rest.length > 0 && (!isClean(rest) || rest.at(-1)?.word === 'help')) return undefined;
  const say = (first: string): string => `${first} ${sayWords(rest)}`.trim();
  if (DOING.test(verb)) return { kind: 'start', who, doing: say(verb) };
  const deed = baseOf(verb);
  return deed ? { kind: 'change', who, deed: say(deed) } : undefined;
}

function readChange(words: readonly Word[], at: number): Topic | undefined {
  const people = readPeople(words, at);
  if (!people) return undefined;
  const from = words[people.next]?.word === 'to' ? people.next + 1 : people.next;
  const clause = readClause(words, from);
  return isCutShort(words, from, clause) ? undefined : topicOfDeed(people.who, clause);
}

/** Where the people stand that a word such as "help" or "so" is about; -1 for another word. */
function afterOpening(words: readonly Word[], i: number): number {
  const [word = '', next = ''] = words.slice(i, i + 2).map((each) => each.word);
  if (word === 'so') return next === 'that' ? i + 2 : i + 1;
  if (PEOPLE.test(word)) return next === 'to' ? i : -1;
  const moves = HELPING.test(word) || (/^(have|having|make)$/.test(word) && PEOPLE.test(next));
  return moves ? i + 1 : -1;
}

/** "… so they all get a turn", "… would help them settle": the change that is hoped for. */
export function findChange(words: readonly Word[]): Topic | undefined {
  for (let i = 0; i < words.length - 1; i++) {
    const at = afterOpening(words, i);
    const change = at < 0 ? undefined : readChange(words, at);
    if (change) return change;
  }
  return undefined;
}
