import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listProcesses } from '../bench/processes.mjs';
import { launchChromium } from '../chromium/launch-chromium.mjs';
import { attachToWorker, loadExtension } from '../chromium/load-extension.mjs';
import { startWithExtension } from '../chromium/start-with-extension.mjs';
import { openExtensionTab } from '../chromium/surfaces.mjs';
import { compareStored, startSaving } from './saving-page.mjs';

/** Longer than a save takes; the moment of a kill is spread over it. */
const SAVE_MS = 20;
const NEXT_SAVE_WITHIN = 15_000;
const count = (n) => n.toLocaleString('en-GB');

/** Where fewer than half of the kills break a save, the measure says little; of a few, chance decides. */
const isTelling = (broken, kills) => kills < 20 || broken >= kills / 2;

const isWorkerOf = (id) => (target) =>
  target.type === 'service_worker' && target.url.startsWith(`chrome-extension://${id}/`);

/** Stops the worker, as the browser does when it wants the memory back, some ms from now; false when none runs just now. */
async function killWorker(pipe, id, after) {
  const { targetInfos } = await pipe.send('Target.getTargets');
  const worker = targetInfos.find(isWorkerOf(id));
  if (!worker) return false;
  await wait(after);
  const { success } = await pipe.send('Target.closeTarget', { targetId: worker.targetId });
  return success;
}

async function killWhileSaving({ pipe, id }, saving, kills) {
  for (let killed = 0; killed < kills;) {
    const next = saving.waitForNext().then(() => true);
    const isSaving = await Promise.race([next, wait(NEXT_SAVE_WITHIN, false, { ref: false })]);
    if (!isSaving) return killed;
    const isKilled = await killWorker(pipe, id, Math.random() * SAVE_MS).catch(() => false);
    if (isKilled) killed += 1;
  }
  return kills;
}

/** Stops the service worker so many times, each while a page saves one pair of records after another. */
export async function measureWorkerKills(setting, kills) {
  const arm = await startWithExtension(setting);
  try {
    const saving = await startSaving(arm.pipe, arm.id, 0);
    const killed = await killWhileSaving(arm, saving, kills);
    const { broken, written } = await saving.stop();
    const { lost, torn, stored } = await compareStored(saving.page, saving.acknowledged);
    return {
      what: 'Service worker stopped in the middle of saves',
      result:
        `${count(killed)} kills, of which ${count(broken)} left a save without its answer (${count(written)} once it ` +
        `was written, ${count(broken - written)} before); ${count(saving.acknowledged.size)} saves acknowledged, ` +
        `${count(stored.size)} stored: ${lost} lost, ${torn} torn`,
      isSound: killed === kills && isTelling(broken, kills) && lost === 0 && torn === 0,
    };
  } finally {
    await arm.close();
  }
}

async function killBrowser({ pid, ended }) {
  const family = await listProcesses(pid);
  for (const one of [{ pid }, ...family]) {
    try {
      process.kill(one.pid, 'SIGKILL');
    } catch {
      // Gone with its parent.
    }
  }
  await ended;
}

async function startAgain({ executable, folder }, profile) {
  const browser = await launchChromium({ executable, profile, headless: true });
  const id = await loadExtension(browser.pipe, folder);
  await (await attachToWorker(browser.pipe, id)).detach();
  return { ...browser, id };
}

/** Kills the browser with all its processes so many times, each while a page saves one pair of records after another. */
export async function measureBrowserKills(setting, kills) {
  const profile = await mkdtemp(join(tmpdir(), 'good-question-'));
  const acknowledged = new Set();
  const underWay = new Set();
  try {
    for (let round = 0; round < kills; round += 1) {
      const browser = await startAgain(setting, profile);
      const saving = await startSaving(browser.pipe, browser.id, round * 100_000);
      await saving.waitForNext();
      await wait(Math.random() * 100);
      await killBrowser(browser);
      for (const id of saving.acknowledged) acknowledged.add(id);
      for (const id of saving.asked) if (!saving.acknowledged.has(id)) underWay.add(id);
    }
    const browser = await startAgain(setting, profile);
    const page = await openExtensionTab(browser.pipe, browser.id, 'options.html');
    const { lost, torn, stored } = await compareStored(page, acknowledged);
    await browser.close();
    const written = [...underWay].filter((id) => stored.has(id)).length;
    return {
      what: 'Whole browser killed (SIGKILL) in the middle of saves',
      result:
        `${count(kills)} kills, of which ${count(underWay.size)} cut off a save (${count(written)} once it was written, ` +
        `${count(underWay.size - written)} before); ${count(acknowledged.size)} saves acknowledged: ` +
        `${lost} lost, ${torn} torn`,
      isSound: lost === 0 && torn === 0 && isTelling(underWay.size, kills),
    };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
