import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchExtension, openPlanning, runCommand, type Extension } from '../support/extension';
import { findHint, pressInCard, switchHintsOn, withOptions } from '../support/hints';

const ADVICE = 'You should use exit tickets to check understanding.';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ grants: ['*://*/*'] });
  await switchHintsOn(extension, '127.0.0.1');
});
afterAll(() => extension.close());
beforeEach(async () => {
  page = await openPlanning(extension);
});
afterEach(() => page.close());

const hint = () => findHint(extension, page);
const seeHint = () => expect.poll(hint).not.toBeNull();
const seeNone = () => expect.poll(hint).toBeNull();

type Editor = {
  focus: () => Promise<void>;
  read: () => Promise<string>;
};

const EDITORS: Record<string, () => Editor> = {
  textarea: () => ({
    focus: () => page.locator('#comment').click(),
    read: () => page.locator('#comment').inputValue(),
  }),
  'TipTap (ProseMirror)': () => ({
    focus: async () => {
      await page.locator('.ProseMirror p').first().click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
    },
    read: () => page.locator('.ProseMirror').innerText(),
  }),
  TinyMCE: () => ({
    focus: () => page.frameLocator('.tox-edit-area__iframe').locator('body').click(),
    read: () =>
      page.evaluate<string>(
        `tinymce.get('reply').getContent({ format: 'text' }).replaceAll('\\u00a0', ' ')`,
      ),
  }),
};

const NAMES = Object.keys(EDITORS);

it.each(NAMES)(
  'notices in %s beside the field, puts a question in the sentence’s place, and the page’s undo takes it back',
  async (name) => {
    const { focus, read } = EDITORS[name]?.() ?? expect.fail();
    await focus();
    await page.keyboard.type(`They counted 14 of 28. ${ADVICE}`);
    await seeHint();
    expect((await hint())?.said).toContain('Would a question leave more room?');
    await runCommand(extension, page, 'open-hint');
    await expect.poll(async () => (await hint())?.questions.length).toBeGreaterThan(0);
    const [question = ''] = (await hint())?.questions ?? [];
    await pressInCard(extension, page, question);
    await expect.poll(read).toBe(`They counted 14 of 28. ${question}`);
    await page.keyboard.press('Control+z');
    await expect.poll(read).toBe(`They counted 14 of 28. ${ADVICE}`);
  },
);

it.each(NAMES)('goes from %s when its sentence goes', async (name) => {
  const { focus } = EDITORS[name]?.() ?? expect.fail();
  await focus();
  await page.keyboard.type(ADVICE);
  await seeHint();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await seeNone();
});

it('changes nothing inside the page’s body', async () => {
  await page.locator('#comment').click();
  const before = await page.evaluate(() => document.body.outerHTML);
  await page.keyboard.type(ADVICE);
  await seeHint();
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});

it('keeps the coach’s words when told so, gives the caret back, and leaves no host behind', async () => {
  await page.locator('#comment').click();
  await page.keyboard.type(ADVICE);
  await seeHint();
  await runCommand(extension, page, 'open-hint');
  await expect.poll(async () => (await hint())?.questions.length).toBeGreaterThan(0);
  await pressInCard(extension, page, 'Keep mine');
  await seeNone();
  await page.keyboard.type(' And then');
  expect(await page.locator('#comment').inputValue()).toBe(`${ADVICE} And then`);
  await page.waitForTimeout(1500);
  expect(await hint()).toBeNull();
  expect(await page.locator('[data-name=good-question-host]').count()).toBe(0);
});

it('closes on Escape with the caret where it was, and follows the page', async () => {
  await page.locator('#comment').click();
  await page.keyboard.type(ADVICE);
  await seeHint();
  await runCommand(extension, page, 'open-hint');
  await expect.poll(async () => (await hint())?.isOpen).toBe(true);
  await expect.poll(async () => (await hint())?.questions.length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await hint())?.isOpen).toBe(false);
  const before = (await hint())?.top ?? 0;
  await page.mouse.wheel(0, -60);
  await expect.poll(async () => (await hint())?.top).not.toBe(before);
  await page.keyboard.type('!');
  expect(await page.locator('#comment').inputValue()).toBe(`${ADVICE}!`);
});

it('goes at once with the site’s tick, and comes back with it', async () => {
  await page.locator('#comment').click();
  await page.keyboard.type(ADVICE);
  await seeHint();
  await withOptions(extension, (options) =>
    options.getByRole('checkbox', { name: '127.0.0.1' }).uncheck(),
  );
  await seeNone();
  await withOptions(extension, (options) =>
    options.getByRole('checkbox', { name: '127.0.0.1' }).check(),
  );
  await page.bringToFront();
  await page.keyboard.type(' ');
  await seeHint();
});

it('adds no long task to 500 keys', async () => {
  await page.locator('#comment').click();
  await page.keyboard.type(ADVICE);
  await seeHint();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
  });
  await page.keyboard.type(' They counted again and wrote it down.'.repeat(14).slice(0, 500));
  expect(await page.evaluate('tasks')).toEqual([]);
});
