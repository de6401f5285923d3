import { builtinStems } from '../coaching/builtin-stems';
import { rankQuestions, type RankedQuestion } from '../coaching/question';
import { getBlankValues, getSituation, type NowView } from '../records/now-view';

/** The library's questions for the shared now. Loaded by itself, after what a surface shows first. */
export function rankForView(view: NowView): RankedQuestion[] {
  return rankQuestions(builtinStems, getSituation(view), getBlankValues(view));
}
