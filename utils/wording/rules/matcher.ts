import { ANY_BIT, type WordInfo } from '../lexicon/word-info';
import { isClauseMark, markStarts } from './clause-starts';
import type { Part, Pattern } from './patterns';

/** A pattern that fits the words from `from` up to, not including, `to`. */
export type Match = { name: string; strength: number; from: number; to: number };

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ';']);

const endsIn = (word: string, ending: string): boolean =>
  word.length > ending.length + 1 && word.endsWith(ending);

function fits(part: Part, { word, id, classes }: WordInfo): boolean {
  if (id >= 0 && part.words.includes(id)) return true;
  for (const each of part.classes) if (classes.includes(each)) return true;
  for (const ending of part.endings) if (endsIn(word, ending)) return true;
  return false;
}

/** Most words that do not fit are told by their bits. */
const fitsAt = (part: Part, info: WordInfo | undefined): boolean =>
  info !== undefined && (part.bits & info.bits) !== 0 && fits(part, info);

/** Tries the parts from `p` on after 0 to `gap` words, none of which ends the sentence. */
function endAfterGap(
  parts: readonly Part[],
  p: number,
  words: readonly WordInfo[],
  t: number,
): number {
  const gap = parts[p]?.gap ?? 0;
  for (let skip = 0; skip <= gap; skip++) {
    const end = endOfMatch(parts, p + 1, words, t + skip);
    if (end >= 0) return end;
    const next = words[t + skip];
    if (next === undefined || STOPS.has(next.word)) return -1;
  }
  return -1;
}

/** Where the parts from `start` on end when they match at `at`; -1 when they do not. */
function endOfMatch(
  parts: readonly Part[],
  start: number,
  words: readonly WordInfo[],
  at: number,
): number {
  let t = at;
  for (let p = start; p < parts.length; p++) {
    const part = parts[p];
    if (!part || part.gap) return endAfterGap(parts, p, words, t);
    const hit = fitsAt(part, words[t]);
    if (part.optional) {
      const end = hit ? endOfMatch(parts, p + 1, words, t + 1) : -1;
      if (end >= 0) return end;
    } else if (hit === part.not) return -1;
    else if (hit) t++;
  }
  return t;
}

function endsAt(words: readonly WordInfo[], at: number): boolean {
  for (let i = at; i < words.length; i++) if (!isClauseMark(words[i]?.word ?? '')) return false;
  return true;
}

const keyOfClass = (id: number): number => -2 - id;

function put(map: Map<number, Pattern[]>, key: number, pattern: Pattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

/** Patterns by what may stand first, a word or a class, and those for which that is anything else. */
function indexPatterns(patterns: readonly Pattern[]) {
  const byFirst = new Map<number, Pattern[]>();
  const anywhere: Pattern[] = [];
  for (const pattern of patterns) {
    for (const part of pattern.parts) {
      if (part.not || part.gap || part.endings.length) anywhere.push(pattern);
      for (const word of part.words) put(byFirst, word, pattern);
      for (const id of part.classes) put(byFirst, keyOfClass(id), pattern);
      if (!part.optional) break;
    }
  }
  return { byFirst, anywhere };
}

const bitsAt = (words: readonly WordInfo[], at: number): number => ANY_BIT | (words[at]?.bits ?? 0);

export type Matcher = (words: readonly WordInfo[]) => Match[];

/** A matcher that tries, at each word, only the patterns which that word can start. */
export function buildMatcher(patterns: readonly Pattern[]): Matcher {
  const { byFirst, anywhere } = indexPatterns(patterns);
  const endings = [...new Set(anywhere.flatMap(({ parts: [first] }) => first?.endings ?? []))];
  const remembered: (readonly Pattern[] | undefined)[] = [];
  const byEndings: (readonly Pattern[] | undefined)[] = [];
  const listStarters = (info: WordInfo): readonly Pattern[] =>
    [info.id, ...info.classes.map(keyOfClass)]
      .flatMap((key) => byFirst.get(key) ?? [])
      .concat(anywhere.filter(({ parts: [first] }) => !first?.endings.length || fits(first, info)));
  /** What an unknown word can start depends on how it ends alone. */
  const getStarters = (info: WordInfo): readonly Pattern[] => {
    if (info.id >= 0) return (remembered[info.id] ??= listStarters(info));
    let ends = 0;
    for (const ending of endings) ends = ends * 2 + (endsIn(info.word, ending) ? 1 : 0);
    return (byEndings[ends] ??= listStarters(info));
  };
  return (words) => {
    const starts = markStarts(words);
    const found: Match[] = [];
    for (let from = 0; from < words.length; from++) {
      const info = words[from];
      const start = starts[from] ?? 0;
      const next = bitsAt(words, from + 1);
      for (const pattern of info ? getStarters(info) : []) {
        if (pattern.anchor > start || !(pattern.next & next)) continue;
        const to = endOfMatch(pattern.parts, 0, words, from);
        if (to < 0 || (pattern.end && !endsAt(words, to))) continue;
        found.push({ name: pattern.name, strength: pattern.strength, from, to });
      }
    }
    return found;
  };
}
