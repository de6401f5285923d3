import { expect, it } from 'vitest';
import type { Stored } from '../../../utils/storage/area';
import { batchReads } from '../../../utils/storage/batch-reads';

function setUp(stored: Stored) {
  const calls: string[][] = [];
  const get = batchReads((keys) => {
    calls.push([...keys]);
    const found = Object.entries(stored).filter(([key]) => (keys as string[]).includes(key));
    return Promise.resolve(Object.fromEntries(found));
  });
  return { calls, get };
}

it('asks once for what is asked for in one tick, and gives each its own', async () => {
  const { calls, get } = setUp({ meta: 1, 'dir:note': 'a' });
  const answers = await Promise.all([get(['meta', 'dir:note']), get(['meta']), get(['dir:cycle'])]);
  expect(calls).toEqual([['meta', 'dir:note', 'dir:cycle']]);
  expect(answers).toEqual([{ meta: 1, 'dir:note': 'a' }, { meta: 1 }, {}]);
});

it('asks anew in a later tick', async () => {
  const { calls, get } = setUp({ meta: 1 });
  await get(['meta']);
  await get(['meta']);
  expect(calls).toEqual([['meta'], ['meta']]);
});

it('tells all who asked when the read fails, and recovers', async () => {
  const answers = [Promise.reject(new Error('gone')), Promise.resolve({ meta: 1 })];
  const get = batchReads(() => answers.shift() ?? Promise.resolve({}));
  const both = await Promise.allSettled([get(['meta']), get(['dir:note'])]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await get(['meta'])).toEqual({ meta: 1 });
});
