import { describe, expect, it } from 'vitest';
import { analyse } from '../../../utils/wording/analyse';
import { readHeadedLines } from './test-lines';

const rulesIn = (text: string): string[] =>
  analyse(text, { setting: 'strict', move: 'probing' }).sentences.flatMap(({ rules }) =>
    rules.map(({ id }) => id),
  );

const lines = readHeadedLines('./rule-lines.txt');

describe('rules of non-directive language', () => {
  it.each(lines.filter(({ heading }) => !heading.startsWith('!')))(
    '$heading notices: $line',
    ({ heading, line }) => {
      expect(rulesIn(line)).toContain(heading);
    },
  );

  it.each(lines.filter(({ heading }) => heading.startsWith('!')))(
    '$heading keeps quiet: $line',
    ({ heading, line }) => {
      expect(rulesIn(line)).not.toContain(heading.slice(1));
    },
  );
});
