import { expect, it } from 'vitest';
import {
  createCycleEdit,
  createNewCycle,
  createReturn,
} from '../../../utils/records/cycle-changes';
import type { ItemOf } from '../../../utils/records/item';
import { EMPTY_VIEW } from '../../../utils/records/now-view';
import { listPartners } from '../../../utils/records/partners';

const stamp = { at: 1000, createId: () => 'made-here' };
const view = {
  ...EMPTY_VIEW,
  now: { ...EMPTY_VIEW.now, partnerId: 'sam' },
  cycleId: 'c1',
};
const cycle = (id: string, startedAt: number, endedAt?: number): ItemOf<'cycle'> => ({
  id,
  kind: 'cycle',
  fields: {
    ...{ partnerId: 'sam', goal: id, phase: 'assess', focus: [], startedAt },
    ...(endedAt !== undefined && { endedAt }),
  },
});

it('changes the words given, and takes out those that were emptied', () => {
  const change = createCycleEdit(view, { goal: '  hear all voices ', evidence: ' ' }, stamp);
  expect(change?.puts).toEqual([
    { kind: 'cycle', id: 'c1', fields: { goal: 'hear all voices', evidence: null } },
  ]);
});

it('gives a pair without a cycle its first, and nobody none', () => {
  const first = createCycleEdit({ ...view, cycleId: null }, { norms: 'stays here' }, stamp);
  expect(first?.puts?.[0]).toMatchObject({ fields: { partnerId: 'sam', norms: 'stays here' } });
  expect(createCycleEdit(EMPTY_VIEW, { goal: 'x' }, stamp)).toBeNull();
  expect(createNewCycle(EMPTY_VIEW, undefined, stamp)).toBeNull();
});

it('ends the cycle under way, starts at the beginning and keeps what was agreed', () => {
  expect(createNewCycle(view, { norms: 'stays here' }, stamp)?.puts).toMatchObject([
    { id: 'c1', fields: { endedAt: 1000 } },
    { fields: { goal: '', phase: 'assess', startedAt: 1000, norms: 'stays here' } },
  ]);
});

it('takes a new cycle back: the one before goes on', () => {
  let made = 0;
  const counted = { at: 1000, createId: () => `made-${(made += 1)}` };
  const begun = createNewCycle(view, undefined, counted);
  if (!begun) throw new Error('There is a partner.');
  const started = begun.puts?.at(-1)?.id;
  expect(createReturn(begun, counted)).toMatchObject({
    puts: [{ kind: 'cycle', id: 'c1', fields: { endedAt: null } }],
    trash: [{ kind: 'cycle', id: started }],
  });
});

it('lists earlier cycles with the partner, the latest first', () => {
  const partner: ItemOf<'partner'> = {
    ...{ id: 'sam', kind: 'partner' },
    fields: { alias: 'Sam', active: true, createdAt: 1 },
  };
  const cycles = [cycle('first', 1, 2), cycle('second', 3, 4), cycle('open', 5)];
  const [listed] = listPartners([partner], cycles);
  expect(listed?.goal).toBe('open');
  expect(listed?.past.map(({ id }) => id)).toEqual(['second', 'first']);
});
