import { fillBlanks, type BlankValues } from './blanks';
import type { FilledStem } from './stops';
import type { Reason, Situation } from './situation';
import type { Stem } from './stem';
import { suggestStems } from './suggest';
import type { Move, Purpose } from './taxonomy';

/** A stem made ready to be said: no blank is left in its text; where it has defaults, its stops are. */
export type Question = FilledStem & { id: string; move: Move; purpose?: Purpose };
export type RankedQuestion = Question & { isFavourite: boolean; reasons: readonly Reason[] };

export function toQuestion({ id, text, move, purpose }: Stem, values: BlankValues): Question {
  return { id, ...fillBlanks(text, values), move, ...(purpose && { purpose }) };
}

/** The most fitting stems as questions, best first; as many as `suggestStems` gives, or at most `limit`. */
export function rankQuestions(
  stems: readonly Stem[],
  situation: Situation,
  values: BlankValues,
  limit?: number,
): RankedQuestion[] {
  const favourites = new Set(situation.favouriteIds);
  return suggestStems(stems, situation, limit).map(({ stem, reasons }) => ({
    ...toQuestion(stem, values),
    isFavourite: favourites.has(stem.id),
    reasons,
  }));
}
