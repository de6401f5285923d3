import { rankQuestions, toQuestion } from '../coaching/question';
import type { Handlers } from '../messaging/listen';
import type { PaletteView } from '../messaging/protocol';
import { createSwitch, createUse, type Stamp } from '../records/now-changes';
import { getBlankValues, getSituation } from '../records/now-view';
import { readNow } from '../storage/read-now';
import type { Reader } from '../storage/reader';
import type { Store } from '../storage/store';
import { insertAtHeld } from '../surface/frames';
import type { Sync } from '../sync/create-sync';
import { forgetStems, namesStems, readStems } from './stem-shelf';
import { takeInEntries } from './take-in';

type Ports = { store: Store; reader: Reader; sync: Sync; stamp: () => Stamp };

const SHOWN = 8;
/** How long a page may take back a note that was kept from it, in ms. */
const UNDO_WINDOW = 10 * 60 * 1000;

/** What the palette shows for these words; without words, what fits now. */
export async function findQuestions(reader: Reader, words: string): Promise<PaletteView> {
  const [view, shelf] = await Promise.all([readNow(reader), readStems(reader)]);
  const { now, words: ownWords } = view;
  const seen = { now, words: ownWords, partners: [...view.partners] };
  const values = getBlankValues(view);
  const situation = { ...getSituation(view), ...shelf.marks };
  if (words.trim() === '') {
    const ranked = rankQuestions(shelf.stems, situation, values).slice(0, SHOWN);
    return { ...seen, questions: ranked.map(toRow) };
  }
  const found = shelf.search.find(words, situation, SHOWN).map((stem) => toQuestion(stem, values));
  return { ...seen, questions: found.map(toRow) };
}

function toRow({ id, text, move }: PaletteView['questions'][number]) {
  return { id, text, move };
}

/** Answers to everything that surfaces may ask. */
export function createAnswers({ store, reader, sync, stamp }: Ports): Handlers {
  return {
    async change(change) {
      const result = await store.apply(change);
      if (result.ok && namesStems(change)) forgetStems(reader);
      return result;
    },
    findQuestions: ({ words }) => findQuestions(reader, words),
    async switchNow({ choice, words }) {
      const [view, cycles] = await Promise.all([readNow(reader), reader.list('cycle')]);
      await store.apply(createSwitch(view, choice, cycles.items, stamp()));
      return findQuestions(reader, words);
    },
    async useQuestion({ stemId }) {
      return store.apply(createUse(await readNow(reader), stemId, stamp()));
    },
    async placeInFrame({ frameId, stemId }, { tabId }) {
      const { stems } = await readStems(reader);
      const stem = stems.find(({ id }) => id === stemId);
      if (!stem || tabId === undefined) return { status: 'failed', reason: 'refused' };
      const { text } = toQuestion(stem, getBlankValues(await readNow(reader)));
      return insertAtHeld(tabId, frameId, text);
    },
    async takeIn(file) {
      const taken = await takeInEntries(store, file, stamp().at);
      forgetStems(reader);
      return taken;
    },
    async sync({ want }) {
      if (want === 'look') await sync.catchUp();
      else await (want === 'now' ? sync.push() : sync.pull(want));
      return { ok: true };
    },
    async undoKeep({ noteId }, { pageUrl }) {
      const note = await reader.get('note', noteId);
      const { at, createId } = stamp();
      const isTheirs = note?.fields.url === pageUrl && at - note.fields.at < UNDO_WINDOW;
      if (!isTheirs) return { ok: false, reason: 'invalid' };
      return store.apply({ id: createId(), trash: [{ kind: 'note', id: noteId }] });
    },
  };
}
