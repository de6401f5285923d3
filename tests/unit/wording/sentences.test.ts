import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../utils/wording/sentences';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Use a timer. It helps.', ['Use a timer.', 'It helps.']],
    ['What happened? How?!', ['What happened?', 'How?!']],
    ['no stop at the end', ['no stop at the end']],
    ['It took 2.5 min. Then 10.40 bell.', ['It took 2.5 min. Then 10.40 bell.']],
    ['Mr. Hall asked twice. Nobody spoke.', ['Mr. Hall asked twice.', 'Nobody spoke.']],
    ['Use stems, e.g. because. Good.', ['Use stems, e.g. because.', 'Good.']],
    ['See www.example.com for more.', ['See www.example.com for more.']],
    ['1. Share the goal\n2. Model it', ['1. Share the goal', '2. Model it']],
    ['- use pairs\n- use roles', ['- use pairs', '- use roles']],
    [
      'She asked "should we start over?" and waited.',
      ['She asked "should we start over?" and waited.'],
    ],
    ['He said "stop." Then he sat.', ['He said "stop."', 'Then he sat.']],
    ['well... maybe later', ['well... maybe later']],
    ['Great 👏! Next time pairs 🙂', ['Great 👏!', 'Next time pairs 🙂']],
    ['', []],
    [' \n\n ', []],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('marks block quotes', () => {
    expect(splitSentences('> You should wait.\nI wonder.').map(({ quoted }) => quoted)).toEqual([
      true,
      false,
    ]);
  });

  it('keeps every sentence below a bound, so that work per sentence is bounded', () => {
    const spans = splitSentences('word '.repeat(4000));
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThan(700);
  });

  it('covers the text in order, without overlap, leaving out only space', () => {
    const parts = fc.constantFrom(
      'a',
      'B',
      '.',
      '?',
      '!',
      '"',
      "'",
      ' ',
      '\n',
      '1',
      '…',
      '>',
      '👏',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (chars) => {
        const text = chars.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
