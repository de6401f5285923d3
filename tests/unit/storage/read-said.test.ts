import { expect, it } from 'vitest';
import type { Put } from '../../../utils/records/change';
import { readSaid } from '../../../utils/storage/read-said';
import { newChangeId, setUp } from './setting';

const START = 1_764_000_000_000;
const at = (minute: number) => START + minute * 60_000;
const said = (id: string, minute: number): Put => ({
  ...{ kind: 'note', id },
  fields: { kind: 'question_asked', text: id, visibility: 'private', at: at(minute) },
});
const asked = (id: string, saved: number, minute: number): Put => ({
  ...{ kind: 'prompt', id },
  fields: { text: id, phase: 'prepare', at: at(saved), askedAt: at(minute) },
});

async function readTexts(since: number | null) {
  const { store, reader } = setUp();
  const puts = [
    ...[said('note-before', 1), said('note-at-it', 2), said('note-after', 3)],
    ...[asked('asked-before', 0, 1), asked('planned-before', 0, 3), said('of-a-later-talk', 9)],
  ];
  expect(await store.apply({ id: newChangeId(), puts })).toEqual({ ok: true });
  const scope = { partnerId: null, from: at(0), to: at(5), since };
  return (await readSaid(reader, scope, new Map())).map(({ text }) => text).sort();
}

it('reads all that was said in the time', async () => {
  expect(await readTexts(null)).toEqual([
    ...['asked-before', 'note-after', 'note-at-it', 'note-before', 'planned-before'],
  ]);
});

it('reads only what was kept or asked after a fresh start, and nothing outside the time', async () => {
  expect(await readTexts(at(2))).toEqual(['note-after', 'planned-before']);
  expect(await readTexts(at(6))).toEqual([]);
});
