import { navigate } from '../../chromium/target.mjs';
import { atMost } from '../limits.mjs';

/** Heap of a page in kB after its garbage is gone. */
async function readHeap(page) {
  await page.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await page.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.send('Runtime.getHeapUsage');
  await page.send('HeapProfiler.disable');
  return usedSize / 1024;
}

export function createPageHeap({ lms: url }) {
  return {
    name: 'page-heap',
    mostRounds: 3,
    arms: ['none', 'empty', 'reference', 'off', 'on'],
    async measure({ page }) {
      await navigate(page, url);
      return { heap: await readHeap(page) };
    },
    goals: [
      {
        ...{ goal: '2', title: 'Heap added on lms, kB', figure: 'heap', less: 'none' },
        ...{
          limit: atMost(250),
          why: 'one world of its own costs about 170 kB before a line of ours runs',
        },
      },
    ],
  };
}
