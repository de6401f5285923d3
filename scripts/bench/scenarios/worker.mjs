import { setTimeout as wait } from 'node:timers/promises';
import { attachToWorker, wakeWorker } from '../../chromium/load-extension.mjs';
import { atMost, atMostTimes } from '../limits.mjs';
import { listProcesses, readMemory } from '../processes.mjs';

const SETTLE = 500;

/** Memory of the background once it has started and nothing was asked of it. */
export const worker = {
  name: 'worker',
  mostRounds: 3,
  arms: ['empty', 'reference', 'off'],
  async measure({ pipe, pid, id, page }) {
    await wakeWorker(page, id);
    const attached = await attachToWorker(pipe, id);
    await attached.send('HeapProfiler.enable');
    await wait(SETTLE);
    for (let i = 0; i < 3; i++) await attached.send('HeapProfiler.collectGarbage');
    const { usedSize } = await attached.send('Runtime.getHeapUsage');
    const processes = (await listProcesses(pid)).filter(({ kind }) => kind === 'extension');
    const memory = await Promise.all(processes.map((process) => readMemory(process.pid)));
    await attached.detach();
    return { heap: usedSize / 1024 / 1024, memory: memory.reduce((sum, mb) => sum + mb, 0) };
  },
  goals: [
    {
      ...{ goal: '13', title: 'Worker heap, MB', figure: 'heap', ratioTo: 'empty' },
      limit: atMost(0.5),
      why: 'two thirds of what is over an empty one is our code, a third the stems, which are read at each start',
    },
    {
      ...{ goal: '13', title: 'Extension process, PSS MB', figure: 'memory', ratioTo: 'empty' },
      limit: atMostTimes(1.05, 'empty'),
      why: 'the script of 170 kB with the library in it, its compiled code and the heap above',
    },
  ],
};
