import type { Change } from '../../../utils/records/change';
import { createId } from '../../../utils/records/ids';
import { createArea } from '../../../utils/storage/area';
import { createDrafts } from '../../../utils/storage/drafts';
import { createReader } from '../../../utils/storage/reader';
import { createStore } from '../../../utils/storage/store';
import { createFakeStorage, type FakeOptions } from '../../support/fake-storage';

const START = 1_764_000_000_000;

/** Numbers in [0, 1) that are the same in every run. */
export function createRandom(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A fake storage with a writer, a reader and drafts on it, and a clock that a test moves. */
export function setUp(options?: FakeOptions) {
  const fake = createFakeStorage(options);
  const time = { now: START };
  const now = () => (time.now += 1);
  const random = createRandom();
  /** Another worker on the same storage; `killAt` as in the fake. */
  const startWorker = (killAt?: number) => {
    const connection = fake.open(killAt === undefined ? {} : { killAt });
    return {
      connection,
      store: createStore({ area: createArea(connection), now, random: createRandom(7) }),
    };
  };
  const area = createArea(fake.open());
  return {
    fake,
    time,
    area,
    startWorker,
    store: startWorker().store,
    reader: createReader(area),
    drafts: createDrafts(area),
    newId: () => createId(now(), random),
  };
}

export const noteFields = (text: string) =>
  ({ kind: 'observation', text, visibility: 'private', at: START }) as const;

let changes = 0;
export const newChangeId = () => `change-${String((changes += 1)).padStart(6, '0')}`;

export function putNote(id: string, text: string): Change {
  return { id: newChangeId(), puts: [{ kind: 'note', id, fields: noteFields(text) }] };
}
