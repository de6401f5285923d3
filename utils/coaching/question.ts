import { fillBlanks, type BlankValues } from './blanks';
import type { Reason, Situation } from './situation';
import type { Stem } from './stem';
import { suggestStems } from './suggest';
import type { Move, Purpose } from './taxonomy';

/** A stem made ready to be said: no blank is left in its text. */
export type Question = { id: string; text: string; move: Move; purpose?: Purpose };
export type RankedQuestion = Question & { reasons: readonly Reason[] };

export function toQuestion({ id, text, move, purpose }: Stem, values: BlankValues): Question {
  return { id, text: fillBlanks(text, values).text, move, ...(purpose && { purpose }) };
}

/** Every stem as a question, the most fitting first. */
export function rankQuestions(
  stems: readonly Stem[],
  situation: Situation,
  values: BlankValues,
): RankedQuestion[] {
  return suggestStems(stems, situation).map(({ stem, reasons }) => ({
    ...toQuestion(stem, values),
    reasons,
  }));
}
