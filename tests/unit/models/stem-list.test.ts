import { describe, expect, it } from 'vitest';
import { getStem } from '../../../utils/coaching/builtin-stems';
import { EMPTY_LIBRARY, type OwnLibrary } from '../../../utils/coaching/library';
import type { Stem } from '../../../utils/coaching/stem';
import { EMPTY_STEM, type StemDraft } from '../../../utils/coaching/stem-draft';
import { createStemList } from '../../../utils/models/stem-list';

const builtin = ['para-matters-most', 'probe-options-puzzling', 'wonder-miss-work'].map(getStem);
const mine = (number: number): Stem => ({
  ...getStem('para-matters-most'),
  id: `mine-${String(number).padStart(6, '0')}`,
  text: `What did number ${number} say?`,
  move: 'clarifying',
  phases: ['assess'],
});

async function start(given: Partial<OwnLibrary> = {}, left: StemDraft | null = null) {
  const stored = { library: { ...EMPTY_LIBRARY, ...given }, draft: left };
  const saved: StemDraft[] = [];
  let tell: () => void = () => undefined;
  let answer: { ok: true } | { ok: false; reason: string } = { ok: true };
  const model = createStemList({
    read: () => Promise.resolve(stored.library),
    subscribe: (listener) => {
      tell = listener;
      return () => undefined;
    },
    listStems: ({ own }) => [...builtin, ...own],
    mark: () => Promise.resolve(answer),
    save: (draft) => {
      saved.push(draft);
      return Promise.resolve(answer);
    },
    trash: () => Promise.resolve(answer),
    restore: () => Promise.resolve(answer),
    readDraft: () => Promise.resolve(stored.draft),
    writeDraft: (draft) => void (stored.draft = draft),
  });
  await model.load();
  return {
    model,
    stored,
    saved,
    tell: () => tell(),
    refuse: (reason: string) => (answer = { ok: false, reason }),
    texts: () => model.shown.value.map(({ text }) => text),
  };
}

describe('the list of stems', () => {
  it('has the coach’s own first, the newest at the top, and follows what is stored', async () => {
    const { texts, stored, tell, model } = await start({ own: [mine(1), mine(2)] });
    expect(texts().slice(0, 3)).toEqual([mine(2).text, mine(1).text, builtin[0]?.text]);
    stored.library = { ...stored.library, own: [mine(3)], hiddenIds: [mine(3).id] };
    tell();
    await Promise.resolve();
    expect(model.shown.value[0]).toMatchObject({ text: mine(3).text, isOwn: true, isHidden: true });
  });

  it('is narrowed by words, whose they are, move and phase at once', async () => {
    const favouriteIds = [mine(1).id, 'wonder-miss-work'];
    const { model, texts } = await start({ own: [mine(1), mine(2)], favouriteIds });
    model.narrow({ group: 'favourite' });
    expect(texts()).toEqual([mine(1).text, getStem('wonder-miss-work').text]);
    model.narrow({ move: 'clarifying' });
    expect(texts()).toEqual([mine(1).text]);
    model.narrow({ phase: 'implement' });
    expect(texts()).toEqual([]);
    model.narrow({ group: 'all', move: null, phase: 'assess', words: 'numbr' });
    expect(texts().sort()).toEqual([mine(1).text, mine(2).text]);
  });

  it('shows a page at a time, from the start again when narrowed anew', async () => {
    const own = Array.from({ length: 100 }, (_, number) => mine(number));
    const { model, texts } = await start({ own });
    expect(model.total.value).toBe(103);
    const first = texts().length;
    expect(first).toBeLessThan(103);
    model.showMore();
    expect(texts().length).toBeGreaterThan(first);
    model.narrow({ group: 'own' });
    expect(texts()).toHaveLength(first);
  });
});

describe('a stem being written', () => {
  const draft: StemDraft = { ...EMPTY_STEM, text: '  Who \n was there? ', purpose: 'goal' };

  it('is written down at each change and found again', async () => {
    const { model, stored } = await start({}, draft);
    expect(model.draft.value).toEqual(draft);
    model.write({ ...draft, text: 'Who' });
    expect(stored.draft?.text).toBe('Who');
    model.write(null);
    expect(stored.draft).toBeNull();
  });

  it('is kept tidy, and its form closes only when it is stored', async () => {
    const { model, saved, refuse } = await start();
    const clarifying = { ...draft, move: 'clarifying' } as const;
    model.write(clarifying);
    refuse('storage-full');
    expect(await model.save(clarifying)).toEqual({ ok: false, reason: 'storage-full' });
    expect(model.draft.value).toBe(clarifying);
    expect(saved[0]?.text).toBe('Who was there?');
    expect(saved[0]).not.toHaveProperty('purpose');
  });

  it('stays open when more was typed while it was stored', async () => {
    const { model } = await start();
    model.write(draft);
    const saving = model.save(draft);
    const more = { ...draft, text: 'Who was there then?' };
    model.write(more);
    await saving;
    expect(model.draft.value).toBe(more);
  });

  it('is refused when empty or in the library already, but may be saved as itself', async () => {
    const { model, saved } = await start({ own: [mine(1)] });
    expect(await model.save({ ...draft, text: ' \n' })).toEqual({ ok: false, reason: 'empty' });
    const known = builtin[0]?.text.toUpperCase() ?? '';
    expect(await model.save({ ...draft, text: known })).toEqual({ ok: false, reason: 'known' });
    expect(saved).toEqual([]);
    expect(await model.save({ ...draft, ...mine(1) })).toEqual({ ok: true });
  });
});
