import type { Worker } from 'playwright-core';

const EVERY_MS = 200;

/**
 * Stands in for the browser vendor's server between two profiles, live: what a key was last set to on one machine
 * it becomes on the other, and the last to arrive wins.
 */
export function createRelay(workers: readonly Worker[]) {
  const known = new Map<string, string>();
  let isOnline = true;
  let isStopped = false;

  async function carry(from: Worker) {
    const area = await from.evaluate(() => chrome.storage.sync.get(null));
    const news = Object.entries(area).filter(
      ([key, value]) => known.get(key) !== JSON.stringify(value),
    );
    if (news.length === 0) return;
    for (const [key, value] of news) known.set(key, JSON.stringify(value));
    for (const worker of workers) {
      if (worker === from) continue;
      await worker.evaluate((values) => chrome.storage.sync.set(values), Object.fromEntries(news));
    }
  }

  const run = async () => {
    while (!isStopped) {
      if (isOnline) for (const worker of workers) await carry(worker);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  };
  // When the browsers close, so do their workers.
  run().catch(() => undefined);

  return {
    setOnline: (now: boolean) => {
      isOnline = now;
    },
    stop: () => {
      isStopped = true;
    },
  };
}
