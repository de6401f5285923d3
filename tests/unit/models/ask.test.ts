import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { RankedQuestion } from '../../../utils/coaching/question';
import { fillBlanks } from '../../../utils/coaching/blanks';
import { createAsk, type Shown } from '../../../utils/models/ask';
import { EMPTY_VIEW } from '../../../utils/records/now-view';

const questions = (...ids: string[]) =>
  ids.map((id) => ({
    ...{ id, text: `${id}?`, stops: [], move: 'probing' as const },
    ...{ isFavourite: false, reasons: [] },
  }));
/** What a surface showed last. */
const shown = (id: string, selected = '') => {
  const [question] = questions(id);
  return question && { question, selected };
};
const still = () => ({ changes: signal(0), selected: signal('') });

describe('asking', () => {
  const start = async (recalled?: string) => {
    const view = signal(EMPTY_VIEW);
    const remembered: string[] = [];
    const { changes, selected } = still();
    const ask = createAsk({
      view,
      rank: ({ now }) =>
        Promise.resolve(questions(`${now.phase}-1`, `${now.phase}-2`, `${now.phase}-3`)),
      recall: () => Promise.resolve(recalled === undefined ? undefined : shown(recalled)),
      remember: (_situation, { question: { id } }) => remembered.push(id),
      ...{ changes, selected },
    });
    await ask.ready;
    return { ask, view, remembered, changes, selected };
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
    let arrive: (found: readonly RankedQuestion[]) => void = () => undefined;
    const ask = createAsk({
      view: signal(EMPTY_VIEW),
      rank: () => new Promise((resolve) => (arrive = resolve)),
      recall: () => Promise.resolve(shown('recalled')),
      remember: () => undefined,
      ...still(),
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
      recall: () => Promise.resolve(shown('used')),
      remember: () => undefined,
      ...still(),
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

  it('reorders what was not seen yet when a star or a stem has changed, and nothing in view', async () => {
    const { changes, selected } = still();
    let order = ['one', 'two', 'three', 'four'];
    const ask = createAsk({
      view: signal(EMPTY_VIEW),
      rank: () => Promise.resolve(questions(...order)),
      recall: () => Promise.resolve(undefined),
      remember: () => undefined,
      ...{ changes, selected },
    });
    await ask.ready;
    await ask.turn(1);
    expect(ask.question.value?.id).toBe('two');
    order = ['four', 'three', 'two', 'one'];
    changes.value += 1;
    await ask.turn(-1);
    expect(ask.question.value?.id).toBe('one');
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 3; step++) {
      await ask.turn(1);
      seen.push(ask.question.value?.id);
    }
    expect(seen).toEqual(['two', 'four', 'three']);
  });

  it('goes on with the best for the page from a question that was only shown again', async () => {
    const { changes, selected } = still();
    const ask = createAsk({
      view: signal(EMPTY_VIEW),
      rank: () => Promise.resolve(questions('best', 'good', 'recalled', 'last')),
      recall: () => Promise.resolve(shown('recalled')),
      remember: () => undefined,
      ...{ changes, selected },
    });
    await ask.ready;
    changes.value += 1;
    await ask.turn(1);
    expect(ask.question.value?.id).toBe('best');
    await ask.turn(-1);
    expect(ask.question.value?.id).toBe('recalled');
  });

  it('shows another question for words newly selected in the page, not for the ones known', async () => {
    for (const [before, expected] of [
      ['', 'assess-1'],
      ['abc', 'last'],
    ] as const) {
      const { changes, selected } = still();
      const ask = createAsk({
        view: signal(EMPTY_VIEW),
        rank: () => Promise.resolve(questions('assess-1', 'last')),
        recall: () => Promise.resolve(shown('last', before)),
        remember: () => undefined,
        ...{ changes, selected },
      });
      await ask.ready;
      expect(ask.question.value?.id).toBe('last');
      selected.value = 'abc';
      await new Promise((resolve) => setTimeout(resolve));
      expect(ask.question.value?.id).toBe(expected);
    }
  });

  it('takes what is typed in a stop into the question, and remembers it', async () => {
    const filled = fillBlanks('So you want …, and …', {});
    const question = { ...questions('frame')[0], id: 'frame', ...filled };
    const remembered: string[] = [];
    let last: Shown | undefined;
    const ports = {
      view: signal(EMPTY_VIEW),
      rank: () =>
        Promise.resolve([
          { ...question, move: 'paraphrase', isFavourite: false, reasons: [] } as const,
        ]),
      recall: () => Promise.resolve(last),
      remember: (_situation: string, kept: Shown) => {
        last = kept;
        remembered.push(kept.question.text);
      },
      ...still(),
    };
    const ask = createAsk(ports);
    await ask.ready;
    ask.type(0, 'them to talk');
    ask.type(1, 'to listen');
    expect(ask.question.value?.text).toBe('So you want them to talk, and to listen');
    expect(remembered.at(-1)).toBe('So you want them to talk, and to listen');
    const again = createAsk(ports);
    await again.ready;
    await again.turn(1);
    expect(again.question.value?.text).toBe('So you want them to talk, and to listen');
    again.type(0, '');
    expect(again.question.value?.text).toBe('So you want …, and to listen');
  });
});
