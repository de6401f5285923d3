import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../utils/wording/analyse';
import { reframe } from '../../../utils/wording/reframe';
import { readHeadedLines, readPairs } from './test-lines';

const pairs = readPairs('./reframe-pairs.txt');
const lines = [...readHeadedLines('./coach-lines.txt'), ...readHeadedLines('./rule-lines.txt')];

const expectSound = (questions: string[]): void => {
  expect(questions.length).toBeLessThanOrEqual(3);
  expect(new Set(questions).size).toBe(questions.length);
  for (const question of questions) {
    expect(question).toMatch(/^[A-Z][^{}_[\]]*\?$/);
    expect(question).not.toMatch(/ {2}|undefined/);
    const { sentences } = analyse(question, { setting: 'strict', move: 'probing' });
    expect(sentences).toMatchObject([{ label: 'open_question', rules: [], directive: false }]);
  }
};

describe('reframe', () => {
  it('has at least 150 written pairs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
  });

  it.each(pairs)('turns %j into %j', (sentence, question) => {
    expect(reframe(sentence)).toContain(question);
  });

  it.each(pairs)('makes only sound questions of %j', (sentence) => {
    expectSound(reframe(sentence));
  });

  it.each(lines)('makes sound questions or none of: $line', ({ line }) => {
    expectSound(reframe(line));
  });

  it.each([
    ['You should use exit tickets to check understanding.', /ticket/],
    ['Maybe a timer would help them settle.', /timer/],
    ['Use pairs to rehearse the answers.', /pair/],
    ['I suggest a checklist to help students edit their writing.', /checklist/],
  ])('leaves the strategy out: %j', (sentence, strategy) => {
    const questions = reframe(sentence);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect(question).not.toMatch(strategy);
  });

  it.each(['Exit tickets!', 'Be firmer.', 'You need more scaffolds.', '', '???', 'Great.'])(
    'makes nothing of %j rather than nonsense',
    (sentence) => {
      expect(reframe(sentence)).toEqual([]);
    },
  );

  it('is never flagged and leaves no blank, whatever the words', () => {
    const word = fc.constantFrom(
      ...'you should could they them to so that help get use check the their your goal lesson timer write before when with in 8B everyone talks understanding { } [blank] ___ and need feedback students'.split(
        ' ',
      ),
    );
    expectSound(reframe('so your { students get'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        expectSound(reframe(words.join(' ')));
      }),
      { numRuns: 300 },
    );
  });
});
