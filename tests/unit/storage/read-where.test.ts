import { describe, expect, it } from 'vitest';
import type { Put } from '../../../utils/records/change';
import { createId } from '../../../utils/records/ids';
import { readNow } from '../../../utils/storage/read-now';
import { readUnasked, readWhere } from '../../../utils/storage/read-where';
import { createRandom, newChangeId, setUp } from './setting';

const random = createRandom(3);
const DAY = 86_400_000;
const START = 1_764_000_000_000;
const at = (day: number) => START + day * DAY;
const idAt = (day: number) => createId(at(day), random);

async function store(...puts: Put[]) {
  const { store, reader } = setUp();
  expect(await store.apply({ id: newChangeId(), puts })).toEqual({ ok: true });
  return reader;
}
const cycle = (id: string, day: number, fields = {}): Put => ({
  kind: 'cycle',
  id,
  fields: {
    ...{ partnerId: 'sam-partner', goal: 'hear all voices', phase: 'prepare', focus: [] },
    ...{ startedAt: at(day), ...fields },
  },
});
const step = (day: number, text: string, fields = {}): Put => ({
  kind: 'note',
  id: idAt(day),
  fields: {
    ...{ kind: 'next_step', text, visibility: 'private', partnerId: 'sam-partner', at: at(day) },
    ...fields,
  },
});
const prompt = (day: number, text: string, fields = {}): Put => ({
  kind: 'prompt',
  id: idAt(day),
  fields: { ...{ text, partnerId: 'sam-partner', phase: 'prepare', at: at(day) }, ...fields },
});
const meeting = (id: string, day: number, fields = {}): Put => ({
  kind: 'meeting',
  id,
  fields: {
    ...{ partnerId: 'sam-partner', phase: 'prepare', conversation: 'planning', at: at(day) },
    ...fields,
  },
});
const asked = { meetingId: 'meeting-1', askedAt: at(9) };
const open = { meetingId: 'meeting-1', order: 'k' };
const where = (reader: Awaited<ReturnType<typeof store>>) =>
  readWhere(reader, 'sam-partner', { phase: 'assess' });

describe('where a pair stopped', () => {
  it('says nothing that is not known', async () => {
    expect(await where(await store())).toEqual({
      ...{ partnerId: 'sam-partner', cycleId: null, cycleNumber: 1, phase: 'assess' },
      ...{ goal: '', evidence: '', norms: '', unasked: 0 },
    });
  });

  it('finds the newest step that is not done, with whose it is and by when', async () => {
    const reader = await store(
      cycle('cycle-one', 0, { evidence: 'fourteen of them speak' }),
      step(1, 'an earlier one'),
      step(2, 'the open one', { owner: 'partner', due: '2026-11-26' }),
      step(3, 'done already', { doneAt: at(4) }),
      step(3, 'of somebody else', { partnerId: 'noor-partner' }),
      step(4, 'no step at all', { kind: 'observation' }),
    );
    expect(await where(reader)).toMatchObject({
      ...{ goal: 'hear all voices', evidence: 'fourteen of them speak', phase: 'prepare' },
      nextStep: { text: 'the open one', owner: 'partner', due: '2026-11-26' },
    });
  });

  it('counts the planned and unasked, and looks no further back than the cycle before', async () => {
    const reader = await store(
      cycle('cycle-one', 0, { endedAt: at(10) }),
      cycle('cycle-two', 10, { endedAt: at(20) }),
      cycle('cycle-three', 20),
      prompt(1, 'from long ago', open),
      step(1, 'from long ago'),
      prompt(12, 'one', open),
      prompt(21, 'two', open),
      prompt(22, 'only saved'),
      prompt(23, 'asked', asked),
    );
    const found = await where(reader);
    expect(found.unasked).toBe(2);
    expect(found.cycleNumber).toBe(3);
    expect(found.nextStep).toBeUndefined();
  });

  it('gives the unasked in plan order', async () => {
    const reader = await store(
      prompt(1, 'second', { ...open, order: 'k' }),
      prompt(2, 'first', { ...open, order: 'c' }),
    );
    const unasked = await readUnasked(reader, 'sam-partner', 0);
    expect(unasked.map(({ fields }) => fields.text)).toEqual(['first', 'second']);
  });

  it('looks back at the meeting that ended last, unless another is open', async () => {
    const ended = meeting('meeting-1', 5, { endedAt: at(6) });
    const prompts = [prompt(5, 'one', { ...open, ...asked }), prompt(5, 'two', open)];
    expect((await where(await store(ended, ...prompts))).ended).toEqual({
      ...{ meetingId: 'meeting-1', endedAt: at(6), asked: 1, unasked: 1 },
    });
    const reader = await store(ended, meeting('meeting-2', 7), ...prompts);
    expect((await where(reader)).ended).toBeUndefined();
  });
});

it('knows the end, the open questions and the next step of talks without a partner', async () => {
  const nobody = { partnerId: null };
  const reader = await store(
    meeting('meeting-1', 5, { ...nobody, endedAt: at(6) }),
    meeting('meeting-2', 7, { endedAt: at(8) }),
    prompt(5, 'one', { ...open, ...asked, ...nobody }),
    prompt(5, 'two', { ...open, ...nobody }),
    step(6, 'of somebody'),
    step(5, 'of nobody', nobody),
  );
  expect(await readWhere(reader, null, { phase: 'assess' })).toMatchObject({
    ...{ partnerId: null, cycleId: null, goal: '', unasked: 1 },
    ended: { meetingId: 'meeting-1', asked: 1, unasked: 1 },
    nextStep: { text: 'of nobody' },
  });
});

it('has the current partner’s meeting in the shared now, and no other’s', async () => {
  const partner = (id: string): Put => ({
    ...{ kind: 'partner', id },
    fields: { alias: id, active: true, createdAt: at(0) },
  });
  const reader = await store(
    ...[partner('sam-partner'), partner('noor-partner')],
    { kind: 'setting', id: 'setting-now', fields: { partnerId: 'sam-partner' } },
    ...[meeting('meeting-1', 5), meeting('meeting-2', 6, { partnerId: 'noor-partner' })],
    ...[prompt(5, 'planned', open), prompt(6, 'hers', { meetingId: 'meeting-2' })],
  );
  const { plan } = await readNow(reader);
  expect(plan?.meetingId).toBe('meeting-1');
  expect(plan?.questions.map(({ text }) => text)).toEqual(['planned']);
});
