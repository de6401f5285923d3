import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../../support/chromium';
import { buildBridge } from '../../support/insertion/build-bridge';
import { callBridge } from '../../support/insertion/call-bridge';
import { installEtherpad, startEtherpad, type PadServer } from './start-etherpad';

const BEFORE = 'Hello world\nSecond';
const AGENDA = 'What do you notice?\nWhat else?';
const AFTER = BEFORE.replace('Hello', `Hello${AGENDA}`);

let server: PadServer;
let extension: string;
let browser: LaunchedChromium;
beforeAll(async () => {
  installEtherpad();
  [server, extension] = await Promise.all([startEtherpad(BEFORE), buildBridge()]);
  browser = await launchChromium({ extension });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(extension, { recursive: true, force: true });
});

const findPad = (page: Page) =>
  page.frameLocator('[name=ace_outer]').frameLocator('[name=ace_inner]').locator('#innerdocbody');

/** Etherpad knows writers by their cookie and lets each in once, so the other one comes by another name of the host. */
async function openPad(host: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${server.url.replace('127.0.0.1', host)}/p/plan`);
  await findPad(page).getByText('Second').waitFor();
  return page;
}

async function readPad(page: Page): Promise<string> {
  const lines = await findPad(page).locator('> div').allInnerTexts();
  return lines.join('\n').replaceAll('\u00A0', ' ').trim();
}

async function readServer(): Promise<string> {
  const response = await fetch(`${server.url}/p/plan/export/txt`);
  return (await response.text()).trim();
}

it('reaches the server and the other writer of a pad once, and one undo takes it back for both', async () => {
  const other = await openPad('localhost');
  const page = await openPad('127.0.0.1');
  await page.bringToFront();
  await findPad(page).getByText('Hello world').click();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight', { delay: 40 });

  const outcome = await page.evaluate(callBridge, { verb: 'insert' as const, text: AGENDA });
  expect(outcome).toMatchObject({ status: 'sure', editor: 'etherpad' });
  expect(await readPad(page)).toBe(AFTER);
  await expect.poll(() => readPad(other), { timeout: 10_000 }).toBe(AFTER);
  await expect.poll(readServer, { timeout: 10_000 }).toBe(AFTER);

  await page.bringToFront();
  await page.keyboard.press('Control+z');
  await expect.poll(() => readPad(page)).toBe(BEFORE);
  await expect.poll(() => readPad(other), { timeout: 10_000 }).toBe(BEFORE);
  await expect.poll(readServer, { timeout: 10_000 }).toBe(BEFORE);
});
