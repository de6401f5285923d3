import { expect, it, vi } from 'vitest';
import type { Area } from '../../../utils/storage/area';
import { watchFirstRead } from '../../../utils/storage/watch-first-read';

function setUp() {
  const answers: Promise<Record<string, unknown>>[] = [];
  const onClosed = vi.fn();
  const area: Area = {
    get: () => answers.shift() ?? Promise.resolve({}),
    set: () => Promise.resolve(),
    keys: () => Promise.resolve([]),
    subscribe: () => () => undefined,
  };
  return { answers, onClosed, area: watchFirstRead(area, onClosed) };
}
const refuse = () => Promise.reject(new Error('IO error: MANIFEST-000001'));

it('says that the storage is closed when the first read fails, and lets the reader know, too', async () => {
  const { answers, onClosed, area } = setUp();
  answers.push(refuse());
  await expect(area.get(['meta'])).rejects.toThrow('IO error');
  expect(onClosed).toHaveBeenCalledTimes(1);
});

it('says nothing when a later read fails: what is on the screen stays there', async () => {
  const { answers, onClosed, area } = setUp();
  answers.push(Promise.resolve({ meta: 1 }), refuse());
  expect(await area.get(['meta'])).toEqual({ meta: 1 });
  await expect(area.get(['meta'])).rejects.toThrow('IO error');
  expect(onClosed).not.toHaveBeenCalled();
});
