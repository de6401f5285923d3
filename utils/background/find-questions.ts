import { rankQuestions, toQuestion, type Question } from '../coaching/question';
import type { PageContext } from '../coaching/situation';
import type { FilledStem } from '../coaching/stops';
import type { PaletteQuestion, PaletteView } from '../models/palette';
import { listUnasked, type PlannedQuestion } from '../records/meeting-plan';
import { getBlankValues, getSituation, type NowView } from '../records/now-view';
import { createWordFilter } from '../records/word-search';
import type { Reader } from '../storage/reader';
import { sharedNow } from './shared-now';
import { stemShelf, type StemShelf } from './stem-shelf';

const SHOWN = 8;
/** Until a palette is open and its worker has nothing to do. */
const OPENING_MS = 100;

type Moment = { view: NowView; shelf: StemShelf };
/** What the palette shows for these words; without words, what is planned and then what fits now. */
export async function findQuestions(
  reader: Reader,
  words: string,
  page?: PageContext,
): Promise<PaletteView> {
  return list(await readMoment(reader), words, page);
}

async function readMoment(reader: Reader): Promise<Moment> {
  const [view, shelf] = await Promise.all([sharedNow.read(reader), stemShelf.read(reader)]);
  return { view, shelf };
}

function list({ view, shelf }: Moment, words: string, page?: PageContext): PaletteView {
  const planned = listUnasked(view.plan).filter(({ text }) => createWordFilter(words)(text));
  const taken = new Set(view.plan?.questions.map(({ stemId }) => stemId));
  const questions = [
    ...planned.map((question) => toPlanned(question, shelf)),
    ...find({ view, shelf, limit: SHOWN + taken.size }, words, page)
      .filter(({ id }) => !taken.has(id))
      .map((question) => toRow(question, shelf)),
  ];
  const { now, words: own, partners, plan } = view;
  return {
    ...{ now, words: own, partners, questions: questions.slice(0, SHOWN) },
    ...(plan && { stance: plan.stance }),
  };
}

type Search = Moment & { limit: number };

function find(
  { view, shelf, limit }: Search,
  words: string,
  page?: PageContext,
): readonly Question[] {
  const values = getBlankValues(view, page);
  const situation = { ...getSituation(view, page), ...shelf.marks };
  if (words.trim() === '') {
    // Once these are on their way, so that the first letter typed waits for no index.
    setTimeout(shelf.search.prepare, OPENING_MS);
    return rankQuestions(shelf.stems, situation, values, limit);
  }
  return shelf.search.find(words, situation, SHOWN * 2).map((stem) => toQuestion(stem, values));
}

function toRow({ id, text, stops, move }: Question, { favourites }: StemShelf): PaletteQuestion {
  const isFavourite = favourites.has(id);
  return { id, text, stops, move, stemId: id, isPlanned: false, isFavourite };
}

function toPlanned({ id, text, stemId = '' }: PlannedQuestion, shelf: StemShelf): PaletteQuestion {
  const stem = shelf.stems.find((candidate) => candidate.id === stemId);
  return {
    ...{ id, text, stops: [], isPlanned: true, isFavourite: shelf.favourites.has(stemId) },
    ...(stem && { stemId, move: stem.move }),
  };
}

/** One question that a palette was shown, by its id there. */
export async function findQuestion(
  reader: Reader,
  id: string,
  page?: PageContext,
): Promise<FilledStem | undefined> {
  const { view, shelf } = await readMoment(reader);
  const planned = listUnasked(view.plan).find((question) => question.id === id);
  if (planned) return { text: planned.text, stops: [] };
  const stem = shelf.stems.find((candidate) => candidate.id === id);
  return stem && toQuestion(stem, getBlankValues(view, page));
}
