import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createPlan, type Choices, type PlanPorts } from '../../../utils/models/plan';
import type { MeetingPlan } from '../../../utils/records/meeting-plan';
import { EMPTY_VIEW } from '../../../utils/records/now-view';

const meeting: MeetingPlan = {
  ...{ meetingId: 'm1', at: 1, stance: 'coach' },
  questions: [{ id: 'p1', text: 'One?', stemId: 's1', order: 'k' }],
};
const settle = () => new Promise((resolve) => setTimeout(resolve));

function start({ plan = meeting, ...ports }: Partial<PlanPorts> & { plan?: MeetingPlan | null }) {
  const written: (string | null)[] = [];
  const done = () => Promise.resolve({ ok: true } as const);
  const undoable = async () => ({ changed: await done(), undo: done });
  const view = signal({ ...EMPTY_VIEW, plan });
  const model = createPlan({
    ...{ view, add: done, remove: undoable, move: done, tick: done, drop: undoable },
    start: () => Promise.resolve({ ok: true, carried: 2 }),
    find: () => Promise.resolve({ saved: [], library: [] }),
    readWords: () => Promise.resolve(null),
    writeWords: (words) => void written.push(words),
    ...ports,
  });
  return { model, view, written };
}

it('offers what fits without what is planned already', async () => {
  const found: Choices = {
    saved: [
      { promptId: 'p1', text: 'One?' },
      { promptId: 'p2', text: 'Two?' },
    ],
    library: [
      { stemId: 's1', text: 'One?' },
      { stemId: 's3', text: 'Three?' },
    ],
  };
  const { model } = start({ find: () => Promise.resolve(found) });
  model.choose(true);
  await settle();
  expect(model.choices.value.saved.map(({ text }) => text)).toEqual(['Two?']);
  expect(model.choices.value.library.map(({ text }) => text)).toEqual(['Three?']);
});

it('never lets a slow answer replace a newer one', async () => {
  const answers: ((choices: Choices) => void)[] = [];
  const { model } = start({ find: () => new Promise((resolve) => answers.push(resolve)) });
  model.search('slow');
  model.search('fast');
  answers[1]?.({ saved: [], library: [{ stemId: 'fast', text: 'Fast?' }] });
  await settle();
  answers[0]?.({ saved: [], library: [{ stemId: 'slow', text: 'Slow?' }] });
  await settle();
  expect(model.choices.value.library.map(({ text }) => text)).toEqual(['Fast?']);
});

it('writes each word down at once, and goes on where it was closed', async () => {
  const { model, written } = start({ readWords: () => Promise.resolve('evid') });
  await model.load();
  expect(model.words.value).toBe('evid');
  model.search('evidence');
  model.choose(false);
  expect(written).toEqual(['evidence', null]);
});

it('starts with the choice open and says how much was carried over', async () => {
  const { model } = start({ plan: null });
  await model.start();
  expect(model.words.value).toBe('');
  expect(model.carried.value).toBe(2);
});

it('stays as it was when a start is not stored, and does nothing without a plan', async () => {
  const refused = { ok: false, reason: 'storage-full' } as const;
  const { model } = start({ plan: null, start: () => Promise.resolve(refused) });
  expect(await model.start()).toEqual(refused);
  expect(model.words.value).toBeNull();
  expect(await model.move('p1', 0)).toEqual({ ok: true });
});
