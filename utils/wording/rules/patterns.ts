import { CLASS_NAMES } from '../lexicon/word-classes';
import { internWord } from '../lexicon/word-info';

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
};
export type Part = {
  words: readonly number[];
  classes: readonly number[];
  endings: readonly string[];
  not: boolean;
  optional: boolean;
  gap: number;
};

function readPart(text: string): Part {
  const gap = /^~(\d)$/.exec(text);
  const not = text.startsWith('!');
  const optional = text.endsWith('?') && text.length > 1;
  const body = text.slice(not ? 1 : 0, optional ? -1 : undefined);
  const options = gap ? [] : body.split('|');
  const classes = options.filter((option) => option.startsWith('@'));
  return {
    words: options.filter((option) => !/^[@%]/.test(option)).map(internWord),
    classes: classes.map((name) => {
      const place = CLASS_NAMES.indexOf(name.slice(1));
      if (place < 0) throw new Error(`No class ${name}`);
      return place;
    }),
    endings: options.filter((option) => option.startsWith('%')).map((option) => option.slice(1)),
    not,
    optional,
    gap: gap ? Number(gap[1]) : 0,
  };
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
      const body = parts.slice(anchor ? 1 : 0, end ? -1 : undefined).map(readPart);
      return { name, strength: Number(strength), parts: body, anchor, end };
    });
}
