import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  launchExtension,
  openPanel,
  openPlanning,
  runCommand,
  type Extension,
} from '../support/extension';
import {
  FIELD_PLACES,
  isOver,
  keepOnlyField,
  placeField,
  readLines,
  type FieldPlace,
} from '../support/hint-fields';
import { findHint, isWatched, pressInCard, switchHintsOn, withOptions } from '../support/hints';
import { tick } from '../support/tick';

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

it('stays open when a pause in typing, begun before, ends', async () => {
  await page.locator('#comment').click();
  await page.keyboard.type(ADVICE);
  await seeHint();
  await page.keyboard.type(' ');
  await runCommand(extension, page, 'open-hint');
  await expect.poll(async () => (await hint())?.questions.length).toBeGreaterThan(0);
  await page.waitForTimeout(1000);
  expect((await hint())?.isOpen).toBe(true);
});

it('goes at once with the site’s tick, and comes back with it', async () => {
  await page.locator('#comment').click();
  await page.keyboard.type(ADVICE);
  await seeHint();
  await withOptions(extension, (options) =>
    tick(options.getByRole('checkbox', { name: '127.0.0.1' }), false),
  );
  await seeNone();
  await withOptions(extension, (options) =>
    tick(options.getByRole('checkbox', { name: '127.0.0.1' })),
  );
  await page.bringToFront();
  await page.keyboard.type(' ');
  await seeHint();
});

describe.each(['textarea', 'div'] as const)('beside a %s anywhere in the window', (kind) => {
  // A text area that fills the window leaves no place for a mark.
  const places = FIELD_PLACES.filter(({ isWhole }) => kind === 'div' || !isWhole);
  const lookAt = async (place: FieldPlace) => {
    await placeField(page, place);
    const [seen, lines] = [await hint(), await readLines(page)];
    const isSeen = seen !== null;
    return { place, isSeen, covered: lines.filter((line) => isSeen && isOver(seen, line)) };
  };
  const lookEverywhere = async () => {
    const looks = [];
    for (const place of places) looks.push(await lookAt(place));
    return looks;
  };

  it('covers nothing of its sentence, neither as a mark nor as a card', async () => {
    await keepOnlyField(page, kind);
    await page.keyboard.type(ADVICE);
    await seeHint();
    const uncovered = places.map((place) => ({ place, isSeen: true, covered: [] }));
    expect(await lookEverywhere()).toEqual(uncovered);
    await runCommand(extension, page, 'open-hint');
    await expect.poll(async () => (await hint())?.questions.length).toBeGreaterThan(0);
    expect(await lookEverywhere()).toEqual(uncovered);
  });
});

const IN_ONE_SENTENCE = ' Have you tried a timer?';

describe('muted', () => {
  const mute = async (words: string) => {
    await page.locator('#comment').click();
    await page.keyboard.type(ADVICE);
    await seeHint();
    await runCommand(extension, page, 'open-hint');
    await expect.poll(async () => (await hint())?.questions.length).toBeGreaterThan(0);
    await pressInCard(extension, page, 'Why, and how often');
    await pressInCard(extension, page, words);
    await seeNone();
  };
  const noticeAgain = () =>
    withOptions(extension, async (options) => {
      const again = options.getByRole('button', { name: 'Notice again' });
      await again.click();
      await again.waitFor({ state: 'detached' });
    });

  it.each([
    ['not “', 'for a word'],
    ['not on this site', 'for the site'],
    ['never again', 'for good'],
  ])(
    'by “%s” it is silent %s, other kinds are not, and the settings bring it back',
    async (words) => {
      await mute(words);
      await page.keyboard.type(IN_ONE_SENTENCE);
      await expect.poll(async () => (await hint())?.said).toContain('idea inside this question');
      await page.locator('#comment').fill('');
      await seeNone();
      await noticeAgain();
      await page.bringToFront();
      await page.locator('#comment').click();
      await page.keyboard.type(ADVICE);
      await expect.poll(async () => (await hint())?.said).toContain('tells what to do');
    },
  );
});

it('is off while the meeting’s stance is to consult, and on again after', async () => {
  const panel = await openPanel(extension);
  await panel.getByRole('button', { name: 'Plan a meeting' }).click();
  const stance = panel.getByRole('combobox', { name: 'Stance' });
  await stance.waitFor();
  await page.bringToFront();
  await page.locator('#comment').click();
  await page.keyboard.type(ADVICE);
  await seeHint();
  await stance.selectOption('consult');
  await page.bringToFront();
  await seeNone();
  await stance.selectOption('coach');
  await page.bringToFront();
  await page.keyboard.type(' ');
  await seeHint();
  await panel.close();
});

it('leaves with the extension’s old copy when that is updated, and comes back with the new one', async () => {
  await page.locator('#comment').click();
  await page.keyboard.type(ADVICE);
  await seeHint();
  const reloaded = extension.context.waitForEvent('serviceworker');
  await extension.worker.evaluate('chrome.runtime.reload()');
  extension.worker = await reloaded;
  await expect.poll(() => page.locator('[data-holds=hint]').count()).toBe(0);
  await expect.poll(() => isWatched(extension, page)).toBe(true);
  await page.locator('#comment').fill('');
  await page.keyboard.type(ADVICE);
  await seeHint();
  expect(await page.locator('#comment').inputValue()).toBe(ADVICE);
  expect(await page.locator('[data-holds=hint]').count()).toBe(1);
});
