import { describe, expect, it } from 'vitest';
import { createPalette, type PaletteView } from '../../../utils/models/palette';
import { EMPTY_VIEW } from '../../../utils/records/now-view';

const questions = (...ids: string[]) =>
  ids.map((id) => ({ id, text: `${id}?`, move: 'probing' as const }));

describe('the palette', () => {
  const view = (...ids: string[]): PaletteView => ({
    now: EMPTY_VIEW.now,
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
