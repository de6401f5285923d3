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

const LONGEST_WAIT = 120;
const WORKER_BACK_WITHIN = 10_000;
const count = (n) => n.toLocaleString('en-GB');

const isWorkerOf = (id) => (target) =>
  target.type === 'service_worker' && target.url.startsWith(`chrome-extension://${id}/`);

/** Stops the worker as the browser does when it wants the memory back; false when none runs just now. */
async function killWorker(pipe, id) {
  const { targetInfos } = await pipe.send('Target.getTargets');
  const worker = targetInfos.find(isWorkerOf(id));
  if (!worker) return false;
  const { success } = await pipe.send('Target.closeTarget', { targetId: worker.targetId });
  return success;
}

export async function measureWorkerKills(setting, kills) {
  const arm = await startWithExtension(setting);
  try {
    const saving = await startSaving(arm.pipe, arm.id, 0);
    let killed = 0;
    let end = performance.now() + WORKER_BACK_WITHIN;
    while (killed < kills && performance.now() < end) {
      await wait(Math.random() * LONGEST_WAIT);
      if (!(await killWorker(arm.pipe, arm.id).catch(() => false))) continue;
      killed += 1;
      end = performance.now() + WORKER_BACK_WITHIN;
    }
    await saving.stop();
    const { lost, torn, stored } = await compareStored(saving.page, saving.acknowledged);
    return {
      what: 'Service worker killed in the middle of saves',
      result:
        `${count(killed)} kills, ${count(saving.acknowledged.size)} saves acknowledged, ${count(stored)} stored: ` +
        `${lost} lost, ${torn} torn`,
      isSound: killed === kills && lost === 0 && torn === 0 && saving.acknowledged.size > 0,
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

export async function measureBrowserKills(setting, kills) {
  const profile = await mkdtemp(join(tmpdir(), 'good-question-'));
  const acknowledged = new Set();
  try {
    for (let round = 0; round < kills; round += 1) {
      const browser = await startAgain(setting, profile);
      const saving = await startSaving(browser.pipe, browser.id, round * 100_000);
      await wait(150 + Math.random() * 250);
      await killBrowser(browser);
      for (const id of saving.acknowledged) acknowledged.add(id);
    }
    const browser = await startAgain(setting, profile);
    const page = await openExtensionTab(browser.pipe, browser.id, 'options.html');
    const { lost, torn } = await compareStored(page, acknowledged);
    await browser.close();
    return {
      what: 'Whole browser killed (SIGKILL) in the middle of saves',
      result: `${count(kills)} kills, ${count(acknowledged.size)} saves acknowledged: ${lost} lost, ${torn} torn`,
      isSound: lost === 0 && torn === 0 && acknowledged.size > 0,
    };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Kills the worker and the browser in the middle of saves, in a real Chromium. */
export async function measureKills({ quick, setting }) {
  return [
    await measureWorkerKills(setting, quick ? 40 : 1000),
    await measureBrowserKills(setting, quick ? 2 : 100),
  ];
}
