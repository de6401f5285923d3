import { seedRecords } from '../../chromium/seed-records.mjs';
import { closePage, openExtensionTab } from '../../chromium/surfaces.mjs';
import { readCpu, subtractCpu } from '../processes.mjs';
import { firstPaint } from './first-paint.mjs';

const NOTES = 1000;
const WORDS = 'Three groups of four compared strips before anyone wrote a number; Mina asked why.';
const seeded = new Set();

function createNotes() {
  const start = Date.now() - NOTES * 60_000;
  return Array.from({ length: NOTES }, (_, i) => ({
    kind: 'note',
    id: `bench-${String(i).padStart(6, '0')}`,
    fields: {
      ...{ kind: 'observation', text: `${i} ${WORDS}`, visibility: 'private' },
      at: start + i * 60_000,
    },
  }));
}

async function seedOnce({ name, pipe, id }) {
  if (name !== 'off' || seeded.has(id)) return;
  seeded.add(id);
  await seedRecords(pipe, id, createNotes());
}

/** First contentful paint of the panel's page over 1,000 notes; ours paints once, with the newest in it. */
export const panelOpen = {
  name: 'panel',
  arms: ['empty', 'off'],
  async measure(arm) {
    await seedOnce(arm);
    const { pipe, pid, id } = arm;
    const before = await readCpu(pid);
    const panel = await openExtensionTab(pipe, id, 'sidepanel.html');
    const paint = await panel.evaluate(firstPaint);
    const { all } = subtractCpu(await readCpu(pid), before);
    await closePage(pipe, panel);
    return { paint, all };
  },
  goals: [
    { title: 'Panel over 1,000 notes, first paint ms', figure: 'paint', ratioTo: 'empty' },
    { title: '… all processes, CPU ms', figure: 'all', ratioTo: 'empty' },
  ],
};
