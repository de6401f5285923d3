import { describe, expect, it } from 'vitest';
import type { Words } from '../../../utils/coaching/words';
import type { Changed } from '../../../utils/models/now';
import { createWords } from '../../../utils/models/words';

function start(answer: () => Promise<Changed> = () => Promise.resolve({ ok: true })) {
  const state = { stored: {} as Words, shown: {} as Words, saved: [] as Words[] };
  let tell: () => void = () => undefined;
  const words = createWords({
    read: () => Promise.resolve(state.stored),
    subscribe: (listener) => {
      tell = listener;
      return () => undefined;
    },
    save: async (chosen) => {
      state.saved.push(chosen);
      const result = await answer();
      if (result.ok) state.stored = chosen;
      return result;
    },
    show: (shown) => (state.shown = shown),
  });
  return { state, words, tell: () => tell() };
}

describe('the school’s words', () => {
  it('are stored with each letter and shown once they are', async () => {
    const { state, words } = start();
    expect(await words.type('partner', 'coachee')).toEqual({ ok: true });
    expect(state.stored).toEqual({ partner: 'coachee' });
    expect(state.shown).toEqual({ partner: 'coachee' });
  });

  it('leave out what a quicker hand has overtaken, and end with what was typed last', async () => {
    const { state, words } = start();
    const all = ['c', 'co', 'coa', 'coac'].map((word) => words.type('partner', word));
    await Promise.all(all);
    expect(state.saved).toEqual([{ partner: 'c' }, { partner: 'coac' }]);
    expect(state.stored).toEqual({ partner: 'coac' });
  });

  it('leave a space at the end to the one who types it', async () => {
    const { words } = start();
    await words.type('partner', 'critical ');
    expect(words.typed.value).toEqual({ partner: 'critical ' });
  });

  it('stay in their line when they could not be stored', async () => {
    const { words, state } = start(() => Promise.resolve({ ok: false, reason: 'storage-full' }));
    expect(await words.type('partner', 'coachee')).toEqual({ ok: false, reason: 'storage-full' });
    expect(words.typed.value).toEqual({ partner: 'coachee' });
    expect(state.shown).toEqual({});
  });

  it('follow what another surface stored', async () => {
    const { state, words, tell } = start();
    state.stored = { partner: 'mentee' };
    tell();
    await Promise.resolve();
    expect(words.typed.value).toEqual({ partner: 'mentee' });
  });

  it('can all be ours again, and theirs once more', async () => {
    const { state, words } = start();
    await words.type('focus.engagement', 'buzz');
    const { undo } = await words.reset();
    expect(state.stored).toEqual({});
    await undo();
    expect(state.stored).toEqual({ 'focus.engagement': 'buzz' });
  });
});
