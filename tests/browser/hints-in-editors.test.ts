import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, runCommand, type Extension } from '../support/extension';
import { HINT_EDITORS, prepareHintEditors } from '../support/hint-editors';
import { findHint, pressInCard, switchHintsOn } from '../support/hints';
import { measureOwnWork } from '../support/own-work';
import { seeToast } from '../support/palette';

const ADVICE = 'You should use exit tickets to check understanding.';
const KEYS = ' They counted again and wrote it down.'.repeat(14).slice(0, 500);
/** What browsers call a long task, in ms. */
const LONG = 50;

let extension: Extension;
let editors: Awaited<ReturnType<typeof prepareHintEditors>>;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ grants: ['*://*/*'] });
  editors = await prepareHintEditors(extension);
  await switchHintsOn(extension, '127.0.0.1');
});
afterAll(async () => {
  await editors.close();
  await extension.close();
});
afterEach(() => page.close());

const hint = () => findHint(extension, page);
const seeHint = () => expect.poll(hint, { timeout: 10_000 }).not.toBeNull();
const seeNone = () => expect.poll(hint, { timeout: 10_000 }).toBeNull();

describe.each(HINT_EDITORS)('a hint in %s', (name) => {
  const start = async () => {
    page = await editors[name].open();
    await editors[name].focus(page);
  };

  it('stands beside the field, puts a question in the sentence’s place, and the page’s undo takes it back', async () => {
    await start();
    const read = () => editors[name].read(page);
    await page.keyboard.type(`They counted 14 of 28. ${ADVICE}`);
    await seeHint();
    expect((await hint())?.said).toContain('Would a question leave more room?');
    await runCommand(extension, page, 'open-hint');
    await expect.poll(async () => (await hint())?.questions.length).toBeGreaterThan(0);
    const [question = ''] = (await hint())?.questions ?? [];
    await pressInCard(extension, page, question);
    await expect.poll(read).toBe(`They counted 14 of 28. ${question}`);
    // The text is in before it has been read back; what undoes it until then counts as the page's refusal.
    // An undo pressed earlier once took the coach's typing too, in TipTap on a busy machine; why is not known. The engine
    // sends no undo, and a hint comes 600 ms after the last key, when ProseMirror's group of 500 ms has ended.
    expect(await seeToast(extension, page)).toContain('Your sentence is now a question.');
    await page.keyboard.press('Control+z');
    await expect.poll(read).toBe(`They counted 14 of 28. ${ADVICE}`);
  });

  it('goes when its sentence goes', async () => {
    await start();
    await page.keyboard.type(ADVICE);
    await seeHint();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await seeNone();
  });

  it('changes nothing in what is written or around it', async () => {
    await start();
    await page.keyboard.type(ADVICE);
    await seeHint();
    const withHint = await editors[name].readMarkup(page);
    await runCommand(extension, page, 'open-hint');
    await expect.poll(async () => (await hint())?.isOpen).toBe(true);
    await pressInCard(extension, page, 'Keep mine');
    await seeNone();
    expect(await editors[name].readMarkup(page)).toBe(withHint);
    expect(withHint).not.toMatch(/good-question|data-holds/);
  });

  it('takes no long task of the page’s from 500 keys', async () => {
    await start();
    await page.keyboard.type(ADVICE);
    await seeHint();
    const { longest, runs } = await measureOwnWork(extension, page, () => page.keyboard.type(KEYS));
    expect(runs).toBeGreaterThan(0);
    expect(longest).toBeLessThan(LONG);
    expect(await editors[name].read(page)).toBe(ADVICE + KEYS);
  });
});
