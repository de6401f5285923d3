import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createDebrief, type StepDraft } from '../../../utils/models/debrief';
import type { Changed } from '../../../utils/models/now';
import { createWhere, type CycleDraft, type WherePorts } from '../../../utils/models/where';
import { EMPTY_VIEW } from '../../../utils/records/now-view';
import type { WhereWeStopped } from '../../../utils/records/where-we-stopped';

const createCard = (partnerId: string | null): WhereWeStopped => ({
  ...{ partnerId, cycleId: 'c1', cycleNumber: 1, phase: 'assess', unasked: 0 },
  ...{ goal: `goal of ${partnerId ?? 'nobody'}`, evidence: '', norms: '' },
});
const withPartner = (partnerId: string | null) => ({
  ...EMPTY_VIEW,
  now: { ...EMPTY_VIEW.now, partnerId },
});
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('where the pair stopped', () => {
  const start = async (ports: Partial<WherePorts> = {}) => {
    const view = signal(withPartner('sam'));
    const written: (CycleDraft | null)[] = [];
    const saved: object[] = [];
    const where = createWhere({
      view,
      read: (_view, partnerId) => Promise.resolve(createCard(partnerId)),
      subscribe: () => () => undefined,
      readDraft: () => Promise.resolve(null),
      writeDraft: (draft) => void written.push(draft),
      save: (_view, words) => {
        saved.push(words);
        return Promise.resolve({ ok: true });
      },
      startCycle: () => Promise.reject(new Error('Not asked for here.')),
      tick: () => Promise.resolve({ ok: true }),
      ...ports,
    });
    await where.load();
    return { where, view, written, saved };
  };

  it('is the current partner’s, never for a moment another’s', async () => {
    const { where, view } = await start();
    expect(where.card.value?.goal).toBe('goal of sam');
    view.value = withPartner('noor');
    expect(where.card.value).toBeNull();
    await settle();
    expect(where.card.value?.goal).toBe('goal of noor');
    view.value = withPartner(null);
    await settle();
    expect(where.card.value?.partnerId).toBeNull();
  });

  it('writes the goal down at each key and saves only the part that was edited', async () => {
    const { where, written, saved } = await start();
    where.edit('goal');
    where.type({ evidence: 'they explain' });
    expect(written.at(-1)).toMatchObject({ goal: 'goal of sam', evidence: 'they explain' });
    await where.save();
    expect(saved).toEqual([{ goal: 'goal of sam', evidence: 'they explain' }]);
    expect(where.draft.value).toBeNull();
    expect(written.at(-1)).toBeNull();
  });

  it('keeps the words open when they could not be stored', async () => {
    const refused = { ok: false, reason: 'storage-full' } as const;
    const { where } = await start({ save: () => Promise.resolve(refused) });
    where.edit('norms');
    where.type({ norms: 'stays between us' });
    expect(await where.save()).toEqual(refused);
    expect(where.draft.value?.norms).toBe('stays between us');
  });

  it('edits nothing while there is no partner whose it could be', async () => {
    const { where, view, written } = await start();
    view.value = withPartner(null);
    await settle();
    where.edit('goal');
    expect(where.draft.value).toBeNull();
    expect(written).toEqual([]);
  });

  it('shows a draft left behind to its own partner only', async () => {
    const left: CycleDraft = {
      ...{ partnerId: 'noor', part: 'goal', goal: 'half a th', evidence: '', norms: '' },
    };
    const { where, view } = await start({ readDraft: () => Promise.resolve(left) });
    expect(where.draft.value).toBeNull();
    view.value = withPartner('noor');
    expect(where.draft.value?.goal).toBe('half a th');
  });
});

describe('the debrief', () => {
  const NOW = 1_764_000_000_000;
  const start = async (endedAt: number, keep?: () => Promise<Changed>) => {
    const ended = { meetingId: 'm1', endedAt, asked: 2, unasked: 1 };
    const card = signal<WhereWeStopped | null>({ ...createCard('sam'), ended });
    const drafts: (StepDraft | null)[] = [];
    const kept: (StepDraft & { id: string })[] = [];
    let made = 0;
    const debrief = createDebrief({
      card,
      now: () => NOW,
      createId: () => `step-${(made += 1)}`,
      readClosed: () => Promise.resolve(null),
      writeClosed: () => undefined,
      readDraft: () => Promise.resolve(null),
      writeDraft: (draft) => void drafts.push(draft),
      keep: (step) => {
        kept.push(step);
        return keep?.() ?? Promise.resolve({ ok: true });
      },
    });
    await debrief.load();
    return { debrief, drafts, kept };
  };

  it('comes after the meeting, goes when it is closed, and does not come a day later', async () => {
    const { debrief } = await start(NOW - 1000);
    expect(debrief.meeting.value?.asked).toBe(2);
    debrief.close();
    expect(debrief.meeting.value).toBeNull();
    expect((await start(NOW - 25 * 60 * 60 * 1000)).debrief.meeting.value).toBeNull();
  });

  it('keeps the next step with owner and day, and asks for words first', async () => {
    const { debrief, drafts, kept } = await start(NOW);
    expect(await debrief.keep()).toBe('empty');
    debrief.type({ text: 'Sam listens to group 5' });
    debrief.type({ owner: 'partner', due: '2026-11-26' });
    expect(drafts.at(-1)).toMatchObject({ text: 'Sam listens to group 5', owner: 'partner' });
    await debrief.keep();
    expect(kept).toMatchObject([{ id: 'step-1', due: '2026-11-26' }]);
    expect(debrief.step.value.text).toBe('');
  });

  it('tries again under the same id, so that no step is kept twice', async () => {
    const { debrief, kept } = await start(NOW, () =>
      Promise.resolve({ ok: false, reason: 'no-answer' }),
    );
    debrief.type({ text: 'once' });
    await debrief.keep();
    await debrief.keep();
    expect(kept.map(({ id }) => id)).toEqual(['step-1', 'step-1']);
    expect(debrief.step.value.text).toBe('once');
  });
});
