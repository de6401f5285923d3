import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../utils/wording/labels';
import { readSentence } from '../../../utils/wording/read-sentence';
import { readHeadedLines } from './test-lines';

const read = [
  ...readHeadedLines('./coach-lines.txt'),
  ...readHeadedLines('./more-coach-lines.txt'),
  ...readHeadedLines('./fresh-coach-lines.txt'),
].map(({ heading, line }) => ({
  gold: heading,
  line,
  ...readSentence(line),
}));
const isTelling = (label: string): boolean => label === 'advice' || label === 'suggestion_question';

describe('lines as coaches type them', () => {
  it('are enough to tell', () => {
    expect(read.length).toBeGreaterThanOrEqual(1700);
    expect(new Set(read.map(({ gold }) => gold))).toEqual(new Set(LABELS));
  });

  it('get their label with a macro-F1 of at least .85', () => {
    const scores = LABELS.map((label) => {
      const right = read.filter((line) => line.gold === label && line.label === label).length;
      const gold = read.filter((line) => line.gold === label).length;
      const said = read.filter((line) => line.label === label).length;
      return (2 * right) / (gold + said);
    });
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(0.85);
  });

  it('get a hint when they tell, and hardly ever when they do not', () => {
    const telling = read.filter(({ gold }) => isTelling(gold));
    const harmless = read.filter(({ gold }) => !isTelling(gold));
    const alarms = harmless.filter(({ directive }) => directive).map(({ line }) => line);
    expect(telling.filter(({ directive }) => directive).length / telling.length).toBeGreaterThan(
      0.65,
    );
    expect(alarms.length).toBeLessThanOrEqual(harmless.length / 40);
  });
});
