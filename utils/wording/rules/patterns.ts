import { CLASS_NAMES, internWord } from '../lexicon/word-classes';
import { ANY_BIT, bitOfClass, bitOfWord, ENDING_BIT } from '../lexicon/word-info';

/**
 * Patterns over words, matched without regular expressions, so a match costs a bounded number of
 * steps. A line reads `name strength pattern`; the pattern's parts are:
 * `word|word` any of these; `@class` a class of the lexicon; `%ing` an ending; `!` in front: none of
 * these; `?` behind: may be missing; `~3` up to three words between; `^` the start of a clause,
 * `^^` of the sentence; `$` its end.
 */
export type Pattern = {
  name: string;
  strength: number;
  parts: Part[];
  anchor: 0 | 1 | 2;
  end: boolean;
  /** A word that shares none of these bits does not stand second. */
  next: number;
};
export type Part = {
  words: number[];
  classes: number[];
  endings: string[];
  not: boolean;
  optional: boolean;
  gap: number;
  /** A word that shares none of these bits does not fit. */
  bits: number;
};

function placeOfClass(name: string): number {
  const place = CLASS_NAMES.indexOf(name);
  if (place < 0) throw new Error(`No class ${name}`);
  return place;
}

function readPart(text: string): Part {
  const gap = text.startsWith('~') ? Number(text.slice(1)) : 0;
  const not = text.startsWith('!');
  const optional = text.length > 1 && text.endsWith('?');
  const part = { words: [], classes: [], endings: [], not, optional, gap, bits: 0 } as Part;
  if (gap) return part;
  for (const option of text.slice(not ? 1 : 0, optional ? -1 : undefined).split('|')) {
    const name = option.slice(1);
    if (option.startsWith('@')) {
      const id = placeOfClass(name);
      part.classes.push(id);
      part.bits |= bitOfClass(id);
    } else if (option.startsWith('%')) {
      part.endings.push(name);
      part.bits |= ENDING_BIT;
    } else {
      const id = internWord(option);
      part.words.push(id);
      part.bits |= bitOfWord(id);
    }
  }
  return part;
}

/** The same parts come in many patterns. */
const parts = new Map<string, Part>();

function getPart(text: string): Part {
  let part = parts.get(text);
  if (!part) parts.set(text, (part = readPart(text)));
  return part;
}

/** The bits of what may stand second, where the first part takes a word. */
function listNext([first, ...rest]: readonly Part[]): number {
  if (!first || first.not || first.optional || first.gap) return ANY_BIT;
  let bits = 0;
  for (const part of rest) {
    if (part.gap) return ANY_BIT;
    if (!part.not) bits |= part.bits;
    if (!part.not && !part.optional) return bits;
  }
  return ANY_BIT;
}

/** The patterns of a rule file, one a line. */
export function readPatterns(lines: string): Pattern[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', strength = '1', ...parts] = line.trim().split(/ +/);
      const anchor = parts[0] === '^^' ? 2 : parts[0] === '^' ? 1 : 0;
      const end = parts.at(-1) === '$';
      const body = parts.slice(anchor ? 1 : 0, end ? -1 : undefined).map(getPart);
      const next = listNext(body);
      return { name, strength: Number(strength), parts: body, anchor, end, next };
    });
}
