import { retype } from '../coaching/stops';
import type { Handlers } from '../messaging/listen';
import { createMark } from '../records/library-changes';
import { createSwitch, createUse, type Stamp } from '../records/now-changes';
import { readNow } from '../storage/read-now';
import type { Reader } from '../storage/reader';
import type { Store } from '../storage/store';
import { insertAtHeld } from '../surface/frames';
import type { Sync } from '../sync/create-sync';
import { findQuestion, findQuestions } from './find-questions';
import type { Safekeeper } from './keep-safe';
import { createHintAnswers, renewAfter } from './page-hints';
import { takeInEntries } from './take-in';

type Ports = {
  store: Store;
  reader: Reader;
  sync: Sync;
  stamp: () => Stamp;
  safekeeper: Safekeeper;
};

/** How long a page may take back a note that was kept from it, in ms. */
const UNDO_WINDOW = 10 * 60 * 1000;

/** Answers to everything that surfaces may ask. */
export function createAnswers(ports: Ports): Handlers {
  const { store, reader, sync, stamp, safekeeper } = ports;
  return {
    ...createHintAnswers(ports),
    async change(change) {
      const result = await store.apply(change);
      if (result.ok) void renewAfter(change, reader);
      return result;
    },
    findQuestions: ({ words, page }) => findQuestions(reader, words, page),
    async switchNow({ choice, words, page }) {
      const [view, cycles] = await Promise.all([readNow(reader), reader.list('cycle')]);
      const change = createSwitch(view, choice, cycles.items, stamp());
      await store.apply(change);
      void renewAfter(change, reader);
      return findQuestions(reader, words, page);
    },
    async useQuestion({ stemId }) {
      return store.apply(createUse(await readNow(reader), stemId, stamp()));
    },
    favourStem: ({ stemId, isFavourite }) =>
      store.apply(createMark({ id: stemId, favourite: isFavourite }, stamp())),
    async placeInFrame({ frameId, questionId, typed, page }, { tabId }) {
      const question = await findQuestion(reader, questionId, page);
      if (!question || tabId === undefined) return { status: 'failed', reason: 'refused' };
      return insertAtHeld(tabId, frameId, retype(question, typed).text);
    },
    async checkData({ isThorough }) {
      await safekeeper.check(isThorough);
      return { ok: true };
    },
    async restoreCopy({ at }) {
      await safekeeper.restore(at ?? undefined);
      return { ok: true };
    },
    async settleSafety({ answer }) {
      await safekeeper.settle(answer);
      return { ok: true };
    },
    takeIn: (file) => takeInEntries(store, file, stamp().at),
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
