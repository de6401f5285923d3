import { expect, it } from 'vitest';
import { mixMoves } from '../../../utils/wording/mix-moves';

it('takes the move where it is known, and reads the words where it is not', () => {
  expect(
    mixMoves([
      { text: 'How many were there?', move: 'clarifying' },
      { text: 'So you are weighing time against depth.', move: 'paraphrase' },
      { text: 'What might students notice? You should use a timer.' },
      { text: 'I wonder what they saw.', move: 'wondering' },
    ]),
  ).toEqual({ paraphrase: 1, clarifying: 1, probing: 2, advice: 1 });
});

it('leaves out moves that are none of the four, and evidence', () => {
  expect(
    mixMoves([
      { text: 'What will you try first?', move: 'closing' },
      { text: 'They counted 14 of 28.' },
    ]),
  ).toEqual({ paraphrase: 0, clarifying: 0, probing: 0, advice: 0 });
});
