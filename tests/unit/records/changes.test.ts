import { describe, expect, it } from 'vitest';
import { parseChange } from '../../../utils/records/change';
import { createNote, createPrompt } from '../../../utils/records/note-changes';
import { createPartner, createSwitch, createUse } from '../../../utils/records/now-changes';
import { EMPTY_VIEW, type NowView } from '../../../utils/records/now-view';
import { createPartnerEdit, type ListedPartner } from '../../../utils/records/partners';
import { groupByPartner, type TimelineItem } from '../../../utils/records/timeline';
import type { ItemOf } from '../../../utils/records/item';

function stamp() {
  let made = 0;
  return { at: 1000, createId: () => `made-id-${++made}` };
}
const withSam: NowView = {
  ...EMPTY_VIEW,
  now: { partnerId: 'partner-sam', phase: 'prepare', conversation: 'planning' },
  partners: [{ id: 'partner-sam', alias: 'Sam' }],
  cycleId: 'cycle-sam',
};
const samsCycle: ItemOf<'cycle'> = {
  id: 'cycle-sam',
  kind: 'cycle',
  fields: { partnerId: 'partner-sam', goal: '', phase: 'prepare', focus: [], startedAt: 1 },
};

describe('changes that surfaces ask for', () => {
  it.each([
    ['a switch', createSwitch(withSam, { phase: 'implement' }, [samsCycle], stamp())],
    ['a partner', createPartner({ alias: 'S', goal: '', phase: 'assess' }, stamp())],
    ['a used stem', createUse(withSam, 'stem-one', stamp())],
    ['a note', createNote(withSam, { id: 'note-0001', kind: 'warm', text: 'x' }, stamp())],
    ['a prompt', createPrompt(withSam, { text: 'What …?', stemId: 'stem-one' }, stamp())],
  ])('have the form that the store takes: %s', (_name, change) => {
    expect(parseChange(change)).toMatchObject({ ok: true });
  });

  it('move the partner’s cycle on with the phase', () => {
    const { puts } = createSwitch(withSam, { phase: 'implement' }, [samsCycle], stamp());
    expect(puts).toContainEqual({ kind: 'cycle', id: 'cycle-sam', fields: { phase: 'implement' } });
  });

  it('leave the other partner’s cycle where it is when the partner is switched', () => {
    const alone = {
      ...withSam,
      now: { ...withSam.now, partnerId: null, phase: 'assess' },
    } as const;
    const { puts } = createSwitch(alone, { partnerId: 'partner-sam' }, [samsCycle], stamp());
    expect(puts).toEqual([
      {
        kind: 'setting',
        id: 'setting-now',
        fields: { partnerId: 'partner-sam', phase: 'prepare', conversation: 'planning' },
      },
    ]);
  });

  it('put a used stem in front, once, and remember no more than sixty', () => {
    const recentStemIds = Array.from({ length: 60 }, (_, index) => `stem-${index}`);
    const { puts } = createUse({ ...withSam, recentStemIds }, 'stem-7', stamp());
    const [put] = puts ?? [];
    const stems = put?.kind === 'setting' ? put.fields.stems : undefined;
    expect(stems?.slice(0, 2)).toEqual(['stem-7', 'stem-0']);
    expect(new Set(stems).size).toBe(60);
  });

  it('keep a note private, with its partner and cycle, and end its draft', () => {
    const draft = { key: 'popup:note', at: 1000 };
    const change = createNote(
      withSam,
      { id: 'note-0001', kind: 'warm', text: 'x', draft },
      stamp(),
    );
    expect(change.puts?.[0]?.fields).toMatchObject({
      visibility: 'private',
      partnerId: 'partner-sam',
      cycleId: 'cycle-sam',
    });
    expect(change.draftDone).toEqual([draft]);
  });

  it('give a partner without a cycle one when a goal comes', () => {
    const listed: ListedPartner = {
      id: 'partner-sam',
      alias: 'Sam',
      active: true,
      cycleId: null,
      past: [],
      goal: '',
      phase: 'assess',
    };
    const { puts } = createPartnerEdit(listed, { goal: 'more voices' }, stamp());
    expect(puts).toMatchObject([
      { kind: 'cycle', fields: { goal: 'more voices', phase: 'assess' } },
    ]);
  });
});

it('groups newest first, the current partner before the others and unknown ones together', () => {
  const item = (id: string, partnerId?: string): TimelineItem => ({
    ...{ id, kind: 'note', text: id, at: 1 },
    ...(partnerId !== undefined && { partnerId }),
  });
  const groups = groupByPartner(
    [item('4', 'noor'), item('3', 'sam'), item('2', 'gone'), item('1')],
    [
      { id: 'sam', alias: 'Sam' },
      { id: 'noor', alias: 'Noor' },
    ],
    'sam',
  );
  expect(groups.map(({ partner, items }) => [partner?.alias, items.map(({ id }) => id)])).toEqual([
    ['Sam', ['3']],
    ['Noor', ['4']],
    [undefined, ['2', '1']],
  ]);
});
