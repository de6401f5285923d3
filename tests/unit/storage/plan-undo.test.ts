import { expect, it } from 'vitest';
import type { Change, Put } from '../../../utils/records/change';
import { createDrop, createRemoval, createReturn } from '../../../utils/records/meeting-changes';
import type { MeetingPlan } from '../../../utils/records/meeting-plan';
import { readNow } from '../../../utils/storage/read-now';
import { newChangeId, setUp } from './setting';

const stamp = { at: 1, createId: newChangeId };
const prompt = (id: string, order: string): Put => ({
  kind: 'prompt',
  id,
  fields: { text: `${id}?`, phase: 'assess', at: 1, meetingId: 'meeting-1', order },
});
const meeting: Put = {
  kind: 'meeting',
  id: 'meeting-1',
  fields: { phase: 'assess', conversation: 'planning', at: 1 },
};

/** Makes the change, and what takes it back; gives the plan that was there before each. */
async function makeAndUndo(change: (plan: MeetingPlan) => { made: Change; back: Change }) {
  const { store, reader } = setUp();
  const readPlan = async () => (await readNow(reader)).plan;
  const puts = [
    meeting,
    ...['one', 'two', 'three'].map((id, at) => prompt(`${id}-question`, 'cks'.charAt(at))),
  ];
  expect(await store.apply({ id: newChangeId(), puts })).toEqual({ ok: true });
  const before = await readPlan();
  if (!before) throw new Error('No plan was stored.');
  const { made, back } = change(before);
  await store.apply(made);
  const between = await readPlan();
  await store.apply(back);
  return { before, between, after: await readPlan() };
}

it('puts a question that was taken out back where it stood', async () => {
  const { before, between, after } = await makeAndUndo((plan) => {
    const [, second] = plan.questions;
    if (!second) throw new Error('The plan is too short.');
    const { meetingId } = plan;
    return {
      made: createRemoval(second, stamp),
      back: createReturn({ meetingId, questions: [second] }, stamp),
    };
  });
  expect(between?.questions.map(({ id }) => id)).toEqual(['one-question', 'three-question']);
  expect(after).toEqual(before);
});

it('puts a plan that was dropped back, with its questions in their order', async () => {
  const { before, between, after } = await makeAndUndo((plan) => ({
    made: createDrop(plan, stamp),
    back: createReturn(plan, stamp),
  }));
  expect(between).toBeNull();
  expect(after).toEqual(before);
});
