import { NOTE_KINDS } from '../../../utils/coaching/taxonomy';
import { tick } from '../../../utils/records/clock';
import { createRecord } from '../../../utils/records/edit-record';
import { createId } from '../../../utils/records/ids';
import type { StoredRecord } from '../../../utils/records/stored-record';
import { countBytes, QUOTA_BYTES } from '../../../utils/sync/count-bytes';
import { planWrites } from '../../../utils/sync/plan';
import { createContentReader } from '../../../utils/sync/read-area';
import { createProse } from './prose';
import { createRandom, type Random } from './random';
import { zlibCodec } from './zlib-codec';

const DAY = 86_400_000;
const START = 1_735_000_000_000;
const PARTNERS = 8;

/** Notes of 200 characters as a year with eight partners leaves them: a few in each talk, all of their usual fields. */
function makeNotes(random: Random, count: number): StoredRecord[] {
  const prose = createProse(random);
  const partners = Array.from({ length: PARTNERS }, (_, i) => {
    const at = START - (PARTNERS - i) * DAY;
    return { partnerId: createId(at, random.next), cycleId: createId(at + 3, random.next) };
  });
  let now = START;
  let partner = random.pick(partners);
  return Array.from({ length: count }, () => {
    const isNextTalk = random.chance(0.2);
    now += Math.floor(random.next() * (isNextTalk ? 3 * DAY : 4 * 60_000));
    if (isNextTalk) partner = random.pick(partners);
    const fields = {
      kind: random.pick(NOTE_KINDS),
      text: prose.write(198),
      ...partner,
      visibility: 'private',
      at: now + random.below(3),
    };
    const stored = now + 5 + random.below(60);
    return createRecord(
      'note',
      createId(now, random.next),
      fields,
      tick(undefined, stored, 'a1b2c3'),
    );
  });
}

const nothing = { header: 'missing', shards: new Map(), damaged: [], otherBytes: 0 } as const;

/** What is written to an empty area when there are far more notes than fit. */
export async function planFullArea(seed: number) {
  const notes = makeNotes(createRandom(seed), 1_400);
  const plan = await planWrites(notes, { content: nothing, codec: zlibCodec, now: START });
  return { notes, plan };
}

/** How many typical notes the sync area holds, and how many as plain JSON, one item a note. */
export async function measureCapacity(seed: number) {
  const { notes, plan } = await planFullArea(seed);
  const bytes = Object.entries(plan.set).reduce(
    (sum, [key, value]) => sum + countBytes(key, value),
    0,
  );
  const started = performance.now();
  const content = await createContentReader(zlibCodec)(plan.set);
  const readMs = performance.now() - started;
  let plain = 0;
  let room = QUOTA_BYTES;
  for (const note of notes.toReversed()) {
    room -= countBytes(note.id, note);
    if (room < 0) break;
    plain += 1;
  }
  return {
    packed: plan.kept.length,
    plain,
    bytes,
    items: content.shards.size,
    readMs,
    characters: notes.reduce((sum, { f }) => sum + String(f.text).length, 0) / notes.length,
    fieldBytes: notes.reduce((sum, { f }) => sum + countBytes('', f), 0) / notes.length,
    recordBytes: notes.reduce((sum, note) => sum + countBytes('', note), 0) / notes.length,
  };
}
