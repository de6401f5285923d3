import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonical } from '../../../utils/records/canonical';
import { tick } from '../../../utils/records/clock';
import {
  createRecord,
  editRecord,
  eraseRecord,
  trashRecord,
} from '../../../utils/records/edit-record';
import { mergeRecords } from '../../../utils/records/merge-records';
import { getState, isStoredRecord, type StoredRecord } from '../../../utils/records/stored-record';
import { history, listHeld, play } from './histories';

const threeStates = fc
  .record({ history, picks: fc.tuple(fc.nat(), fc.nat(), fc.nat()) })
  .map((made) => {
    const { states } = play(made.history);
    const [a, b, c] = made.picks.map((pick) => states[pick % states.length]);
    return [a, b, c] as [StoredRecord, StoredRecord, StoredRecord];
  });

function expectSame(a: StoredRecord, b: StoredRecord) {
  if (toCanonical(a) !== toCanonical(b)) expect(a).toEqual(b);
}

describe('merging the states of a record', { timeout: 60_000 }, () => {
  it('gives the same in any order, grouping and repetition, in a shape that can be stored', () => {
    fc.assert(
      fc.property(threeStates, ([a, b, c]) => {
        const ab = mergeRecords(a, b);
        expectSame(ab, mergeRecords(b, a));
        expectSame(mergeRecords(ab, c), mergeRecords(a, mergeRecords(b, c)));
        expectSame(mergeRecords(a, a), a);
        expectSame(mergeRecords(ab, b), ab);
        expect(isStoredRecord(ab)).toBe(true);
        expect(ab.e !== undefined).toBe(a.e !== undefined || b.e !== undefined);
      }),
      { numRuns: 10_000 },
    );
  });

  it('loses no edit that nobody has replaced, and brings none back', () => {
    fc.assert(
      fc.property(history, (made) => {
        const { replicas, left } = play(made);
        const all = replicas.reduce(mergeRecords);
        if (all.e === undefined) expect(listHeld(all)).toEqual(left);
      }),
      { numRuns: 10_000 },
    );
  });
});

const at = (ms: number, device: string) => tick(undefined, ms, device);
const created = createRecord(
  'note',
  'note-0001',
  { text: 'first', title: 'title' },
  at(1_000, 'laptop'),
);

describe('two machines', () => {
  it('keep both edits when each changed another field', () => {
    const a = editRecord(created, { text: 'mine' }, at(2_000, 'laptop'));
    const b = editRecord(created, { title: 'theirs' }, at(3_000, 'tablet'));
    const merged = mergeRecords(a, b);
    expect(merged.f).toEqual({ text: 'mine', title: 'theirs' });
    expect(merged.x).toBeUndefined();
  });

  it('keep the older of two edits of one field as another version', () => {
    const a = editRecord(created, { text: 'mine' }, at(2_000, 'laptop'));
    const b = editRecord(created, { text: 'theirs' }, at(3_000, 'tablet'));
    const merged = mergeRecords(a, b);
    expect(merged.f.text).toBe('theirs');
    expect(merged.x).toEqual({ text: [[at(2_000, 'laptop'), 'mine']] });
  });

  it('keep no version that a chain of edits replaced, though only its last link arrives', () => {
    const a = editRecord(created, { text: 'one' }, at(2_000, 'laptop'));
    const b = editRecord(a, { text: 'two' }, at(3_000, 'tablet'));
    const c = editRecord(b, { text: 'three' }, at(4_000, 'phonex'));
    expect(mergeRecords(a, c)).toEqual(c);
  });

  it('revive a note that one trashed and the other then edited', () => {
    const trashed = trashRecord(created, at(2_000, 'laptop'));
    const edited = editRecord(created, { text: 'still needed' }, at(3_000, 'tablet'));
    expect(getState(mergeRecords(trashed, edited))).toBe('alive');
  });

  it('leave nothing of a note that one erased, however late the other edits it', () => {
    const erased = eraseRecord(created, at(2_000, 'laptop'));
    const edited = editRecord(created, { text: 'secret' }, at(9_000, 'tablet'));
    expect(JSON.stringify(mergeRecords(edited, erased))).not.toContain('secret');
  });

  it('agree even when a copied profile wrote two values under one clock', () => {
    const a = editRecord(created, { text: 'x' }, at(2_000, 'laptop'));
    const b = editRecord(created, { text: 'y' }, at(2_000, 'laptop'));
    expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
  });

  it('agree on one short form, in whatever order a store handed the fields back', () => {
    const edited = editRecord(created, { title: 'new' }, at(2_000, 'tablet'));
    const turned = { ...edited, f: Object.fromEntries(Object.entries(edited.f).reverse()) };
    expect(mergeRecords(turned, turned)).toEqual(edited);
  });

  it('agree on fields with names that every object has', () => {
    const f = JSON.parse('{"__proto__": "a", "constructor": "b", "text": "c"}') as object;
    const odd = { ...created, f: { ...f } };
    expect(toCanonical(mergeRecords(odd, odd))).toBe(toCanonical(odd));
    expect(Object.keys(mergeRecords(odd, created).f).sort()).toEqual([
      '__proto__',
      'constructor',
      'text',
      'title',
    ]);
  });

  it('keep fields and attachments that only a newer version knows', () => {
    const newer = { ...created, f: { ...created.f, mood: 'bright' }, u: { colour: 1 } };
    const edited = editRecord(newer, { text: 'edited' }, at(2_000, 'tablet'));
    const merged = mergeRecords(created, edited);
    expect(merged.f.mood).toBe('bright');
    expect(merged.u).toEqual({ colour: 1 });
  });
});
