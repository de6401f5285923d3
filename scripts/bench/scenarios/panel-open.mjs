import { seedRecords } from '../../chromium/seed-records.mjs';
import { closePage, openExtensionTab } from '../../chromium/surfaces.mjs';
import { readCpuTime } from '../cpu-time.mjs';
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
  if (name !== 'product' || seeded.has(id)) return;
  seeded.add(id);
  await seedRecords(pipe, id, createNotes());
}

async function withPanel({ pipe, id }, use) {
  const panel = await openExtensionTab(pipe, id, 'sidepanel.html');
  try {
    return await use(await panel.evaluate(firstPaint));
  } finally {
    await closePage(pipe, panel);
  }
}

/** First contentful paint of the panel's page over 1,000 notes; ours paints once, with the newest in it. */
export const panelOpen = {
  title: 'Panel open, 1,000 notes',
  unit: 'ms',
  arms: ['empty', 'product'],
  async measure(arm) {
    await seedOnce(arm);
    return withPanel(arm, (paint) => paint);
  },
};

export const panelCpu = {
  title: 'Panel open, 1,000 notes',
  unit: 'CPU ms',
  arms: ['empty', 'product'],
  async measure(arm) {
    await seedOnce(arm);
    const before = await readCpuTime(arm.pid);
    return withPanel(arm, async () => (await readCpuTime(arm.pid)) - before);
  },
};
