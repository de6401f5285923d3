import { describe, expect, it } from 'vitest';
import { createPalette, type PaletteView } from '../../../utils/models/palette';
import { EMPTY_VIEW } from '../../../utils/records/now-view';

const questions = (...ids: string[]) =>
  ids.map((id) => ({ id, text: `${id}?`, move: 'probing' as const }));

describe('the palette', () => {
  const view = (...ids: string[]): PaletteView => ({
    now: EMPTY_VIEW.now,
    words: {},
    partners: [],
    questions: questions(...ids),
  });

  it('never lets a slow answer replace a newer one', async () => {
    const waiting = new Map<string, (found: PaletteView | null) => void>();
    const palette = createPalette(view('first'), {
      find: (words) => new Promise((resolve) => waiting.set(words, resolve)),
      switchNow: () => Promise.resolve(null),
    });
    const slow = palette.search('slow');
    const quick = palette.search('quick');
    waiting.get('quick')?.(view('quick'));
    await quick;
    waiting.get('slow')?.(view('slow'));
    await slow;
    expect(palette.chosen()?.id).toBe('quick');
  });

  it('chooses among what the words find, not among what stands there until then', async () => {
    let answer: (found: PaletteView | null) => void = () => undefined;
    const palette = createPalette(view('first', 'second'), {
      find: () => new Promise((resolve) => (answer = resolve)),
      switchNow: () => Promise.resolve(null),
    });
    void palette.search('x');
    expect(palette.searching.value).toBe(true);
    palette.move(1);
    const choosing = palette.choose();
    answer(view('x-1', 'x-2'));
    expect((await choosing)?.id).toBe('x-2');
    expect(palette.searching.value).toBe(false);
  });

  it('follows the newest words when they change while a choice waits', async () => {
    const waiting = new Map<string, (found: PaletteView | null) => void>();
    const palette = createPalette(view('first'), {
      find: (words) => new Promise((resolve) => waiting.set(words, resolve)),
      switchNow: () => Promise.resolve(null),
    });
    void palette.search('a');
    const choosing = palette.choose();
    void palette.search('ab');
    waiting.get('a')?.(view('a'));
    waiting.get('ab')?.(view('ab'));
    expect((await choosing)?.id).toBe('ab');
  });

  it('chooses nothing while nobody answers, and what it shows once that is said', async () => {
    const palette = createPalette(view('first'), {
      find: () => Promise.resolve(null),
      switchNow: () => Promise.resolve(null),
    });
    void palette.search('x');
    expect(await palette.choose()).toBeUndefined();
    expect((await palette.choose())?.id).toBe('first');
  });

  it('goes on showing what it has when nobody answers, and says so', async () => {
    const palette = createPalette(view('first'), {
      find: () => Promise.resolve(null),
      switchNow: () => Promise.resolve(null),
    });
    await palette.search('x');
    expect(palette.answered.value).toBe(false);
    expect(palette.chosen()?.id).toBe('first');
  });

  it('chooses nothing when nothing is found', async () => {
    const palette = createPalette(view('a', 'b'), {
      find: () => Promise.resolve(view()),
      switchNow: () => Promise.resolve(null),
    });
    await palette.search('x');
    palette.move(1);
    expect(palette.chosen()).toBeUndefined();
  });
});
