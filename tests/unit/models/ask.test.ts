import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createAsk } from '../../../utils/models/ask';
import { EMPTY_VIEW } from '../../../utils/records/now-view';

const questions = (...ids: string[]) =>
  ids.map((id) => ({ id, text: `${id}?`, move: 'probing' as const, reasons: [] }));

describe('asking', () => {
  const start = async (recalled?: string) => {
    const view = signal(EMPTY_VIEW);
    const remembered: string[] = [];
    const ask = createAsk({
      view,
      rank: ({ now }) =>
        Promise.resolve(questions(`${now.phase}-1`, `${now.phase}-2`, `${now.phase}-3`)),
      recall: () => Promise.resolve(recalled === undefined ? undefined : questions(recalled)[0]),
      remember: (_situation, { id }) => remembered.push(id),
    });
    await ask.ready;
    return { ask, view, remembered };
  };

  it('turns past either end to the other', async () => {
    const { ask } = await start();
    await ask.turn(-1);
    expect(ask.question.value?.id).toBe('assess-3');
    await ask.turn(1);
    expect(ask.question.value?.id).toBe('assess-1');
  });

  it('goes on where this surface left off', async () => {
    const { ask } = await start('assess-2');
    expect(ask.question.value?.id).toBe('assess-2');
  });

  it('shows the recalled question before the library is there, and turns once it is', async () => {
    let arrive: (found: ReturnType<typeof questions>) => void = () => undefined;
    const ask = createAsk({
      view: signal(EMPTY_VIEW),
      rank: () => new Promise((resolve) => (arrive = resolve)),
      recall: () => Promise.resolve(questions('recalled')[0]),
      remember: () => undefined,
    });
    await ask.ready;
    expect(ask.question.value?.id).toBe('recalled');
    const turning = ask.turn(1);
    arrive(questions('first', 'recalled', 'last'));
    await turning;
    expect(ask.question.value?.id).toBe('last');
  });

  it('goes on showing the recalled question when the ranking no longer has it', async () => {
    const { ask } = await start('outranked');
    await ask.turn(1);
    expect(ask.question.value?.id).toBe('assess-1');
    await ask.turn(-1);
    expect(ask.question.value?.id).toBe('outranked');
  });

  it('does not show the question again that was used when it was last shown', async () => {
    const view = signal({ ...EMPTY_VIEW, recentStemIds: ['used'] });
    const ask = createAsk({
      view,
      rank: () => Promise.resolve(questions('next', 'used')),
      recall: () => Promise.resolve(questions('used')[0]),
      remember: () => undefined,
    });
    await ask.ready;
    expect(ask.question.value?.id).toBe('next');
  });

  it('asks anew when the situation changes, not when a question is used', async () => {
    const { ask, view, remembered } = await start();
    await ask.turn(1);
    view.value = { ...view.value, recentStemIds: ['assess-2'] };
    await Promise.resolve();
    expect(ask.question.value?.id).toBe('assess-2');
    expect(remembered).toEqual(['assess-1', 'assess-2']);
    view.value = { ...view.value, now: { ...view.value.now, phase: 'prepare' } };
    await new Promise((resolve) => setTimeout(resolve));
    expect(ask.question.value?.id).toBe('prepare-1');
  });

  it('begins with what is planned and not asked, then goes on with what else fits', async () => {
    const { ask, view } = await start();
    const plan = {
      ...{ meetingId: 'm1', at: 1, stance: 'coach' as const },
      questions: [
        { id: 'p1', text: 'Planned one?', stemId: 'assess-1', order: 'c' },
        { id: 'p2', text: 'Planned two?', order: 'k' },
      ],
    };
    view.value = { ...view.value, plan };
    await new Promise((resolve) => setTimeout(resolve));
    expect(ask.question.value).toMatchObject({ id: 'p1', planned: 1, move: 'probing' });
    await ask.turn(1);
    expect(ask.question.value).toMatchObject({ id: 'p2', planned: 2 });
    await ask.turn(1);
    expect(ask.question.value?.id).toBe('assess-2');
    const [first, second] = plan.questions;
    if (!first || !second) throw new Error('Two questions are planned.');
    view.value = {
      ...view.value,
      plan: { ...plan, questions: [{ ...first, askedAt: 5 }, second] },
    };
    await new Promise((resolve) => setTimeout(resolve));
    expect(ask.question.value?.id).toBe('p2');
  });
});
