import { describe, expect, it } from 'vitest';
import { fillBlanks } from '../../../utils/coaching/blanks';
import { createPalette, type PaletteView } from '../../../utils/models/palette';
import { EMPTY_VIEW } from '../../../utils/records/now-view';

const questions = (...ids: string[]) =>
  ids.map((id) => ({
    ...{ id, text: `${id}?`, stops: [], move: 'probing' as const, stemId: id },
    ...{ isPlanned: false, isFavourite: false },
  }));
const favour = () => Promise.resolve(true);

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
      favour,
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

  it('follows a change made elsewhere, and keeps what is chosen', async () => {
    let next = view('first', 'second');
    const palette = createPalette(next, {
      favour,
      find: () => Promise.resolve(next),
      switchNow: () => Promise.resolve(null),
    });
    palette.move(1);
    next = { ...view('second', 'third'), partners: [{ id: 'p1', alias: 'Noor' }] };
    await palette.refresh();
    expect(palette.view.value.partners).toHaveLength(1);
    expect(palette.chosen()?.id).toBe('second');
    next = { ...view('third', 'first'), stance: 'consult' };
    await palette.refresh();
    expect(palette.chosen()?.id).toBe('third');
  });

  it('leaves the rows where they are when they are only ranked otherwise', async () => {
    const palette = createPalette(view('first', 'second'), {
      favour,
      find: () => Promise.resolve(view('second', 'first')),
      switchNow: () => Promise.resolve(null),
    });
    await palette.refresh();
    expect(palette.view.value.questions.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('follows to the newest words, not to those typed before the change', async () => {
    const waiting: ((found: PaletteView | null) => void)[] = [];
    const palette = createPalette(view('first'), {
      favour,
      find: () => new Promise((resolve) => waiting.push(resolve)),
      switchNow: () => Promise.resolve(null),
    });
    const refreshing = palette.refresh();
    await Promise.resolve();
    const searching = palette.search('x');
    waiting[1]?.(view('x'));
    await searching;
    waiting[0]?.({ ...view('first'), stance: 'consult' });
    await refreshing;
    expect(palette.chosen()?.id).toBe('x');
  });

  it('chooses among what the words find, not among what stands there until then', async () => {
    let answer: (found: PaletteView | null) => void = () => undefined;
    const palette = createPalette(view('first', 'second'), {
      favour,
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
      favour,
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
      favour,
      find: () => Promise.resolve(null),
      switchNow: () => Promise.resolve(null),
    });
    void palette.search('x');
    expect(await palette.choose()).toBeUndefined();
    expect((await palette.choose())?.id).toBe('first');
  });

  it('goes on showing what it has when nobody answers, and says so', async () => {
    const palette = createPalette(view('first'), {
      favour,
      find: () => Promise.resolve(null),
      switchNow: () => Promise.resolve(null),
    });
    await palette.search('x');
    expect(palette.answered.value).toBe(false);
    expect(palette.chosen()?.id).toBe('first');
  });

  it('chooses nothing when nothing is found', async () => {
    const palette = createPalette(view('a', 'b'), {
      favour,
      find: () => Promise.resolve(view()),
      switchNow: () => Promise.resolve(null),
    });
    await palette.search('x');
    palette.move(1);
    expect(palette.chosen()).toBeUndefined();
  });

  it('takes what is typed in a stop, and a star, into the question that is chosen', async () => {
    const filled = fillBlanks('What might {students} say?', {});
    const first = view('a');
    const [question] = first.questions;
    if (!question) throw new Error('There is one question.');
    const stars: [string, boolean][] = [];
    const palette = createPalette(
      { ...first, questions: [{ ...question, ...filled }] },
      {
        find: () => Promise.resolve(null),
        switchNow: () => Promise.resolve(null),
        favour: (id, isFavourite) => {
          stars.push([id, isFavourite]);
          return Promise.resolve(true);
        },
      },
    );
    palette.type(0, 'Year 8');
    await palette.favour();
    expect(palette.chosen()).toMatchObject({ text: 'What might Year 8 say?', isFavourite: true });
    await palette.favour();
    expect(stars).toEqual([
      ['a', true],
      ['a', false],
    ]);
  });
});
