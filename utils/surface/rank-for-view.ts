import { getLanguage } from '../browser/language';
import { listStems } from '../coaching/library';
import { rankQuestions, type RankedQuestion } from '../coaching/question';
import { getBlankValues, getSituation, type NowView } from '../records/now-view';
import { readLibrary } from '../storage/read-library';
import type { Reader } from '../storage/reader';

/** The library's questions for the shared now. Loaded by itself, after what a surface shows first. */
export async function rankForView(view: NowView, reader: Reader): Promise<RankedQuestion[]> {
  const library = await readLibrary(reader);
  const { favouriteIds, hiddenIds } = library;
  const situation = { ...getSituation(view), favouriteIds, hiddenIds };
  return rankQuestions(listStems(library, getLanguage()), situation, getBlankValues(view));
}
