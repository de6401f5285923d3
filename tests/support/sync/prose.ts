import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random';

const FOLDER = join(import.meta.dirname, '../../../scripts/wording/sentences');

function readLines(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}

/** A line with one of each of its `{one|other}` choices, capital and full stop as in a note. */
function fill(line: string, random: Random): string {
  const chosen = line.replace(/\{([^}]*)\}/g, (_all, choices: string) =>
    random.pick(choices.split('|')),
  );
  const text = chosen
    .replace(/\s+/g, ' ')
    .replace(/\s([.,?!])/g, '$1')
    .trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}

/**
 * Varied English prose, the same for the same random numbers: the sentences written for the wording hints, about
 * talk in class, meetings, advice and reviews, in random order. None comes again before all have had their turn,
 * and then with other choices.
 */
export function createProse(random: Random) {
  const lines = readLines();
  let waiting: string[] = [];
  let text = '';
  const grow = () => {
    if (waiting.length === 0) waiting = shuffle(lines, random);
    text += `${text === '' ? '' : ' '}${fill(waiting.pop() ?? '', random)}`;
  };
  return {
    /** The next `length` characters, cut at the end of a word. */
    write: (length: number): string => {
      while (text.length <= length + 40) grow();
      const end = text.indexOf(' ', length);
      const part = text.slice(0, end);
      text = text.slice(end + 1);
      return part;
    },
  };
}
