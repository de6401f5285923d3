import { getLanguage } from '../browser/language';
import { listStems } from '../coaching/library';
import { rankQuestions, toQuestion, type RankedQuestion } from '../coaching/question';
import type { PageContext } from '../coaching/situation';
import { getBlankValues, getSituation, type NowView } from '../records/now-view';
import { readLibrary } from '../storage/read-library';
import type { Reader } from '../storage/reader';

/**
 * The library's questions for the shared now and the page in view, best first; at their end those of the plan that
 * are not among the best. Loaded by itself, after what a surface shows first.
 */
export async function rankForView(
  view: NowView,
  reader: Reader,
  page?: PageContext,
): Promise<RankedQuestion[]> {
  const library = await readLibrary(reader);
  const { favouriteIds, hiddenIds } = library;
  const situation = { ...getSituation(view, page), favouriteIds, hiddenIds };
  const values = getBlankValues(view, page);
  const stems = listStems(library, getLanguage());
  const ranked = rankQuestions(stems, situation, values);
  const missing = new Set(view.plan?.questions.map(({ stemId }) => stemId));
  for (const { id } of ranked) missing.delete(id);
  const planned = stems
    .filter(({ id }) => missing.has(id))
    .map((stem) => ({
      ...toQuestion(stem, values),
      isFavourite: favouriteIds.includes(stem.id),
      reasons: [],
    }));
  return [...ranked, ...planned];
}
