import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, openOptions, openPanel, type Extension } from '../support/extension';
import { findViolations } from '../support/find-violations';
import { readLocal, writeLocal } from '../support/local-storage';

let extension: Extension;
let options: Page;

beforeAll(async () => {
  extension = await launchExtension();
  // An area with something in it is believed at once; an empty one only after a minute.
  await extension.worker.evaluate(() => chrome.storage.sync.set({ 's:0': 'j1[]' }));
  options = await openOptions(extension);
});
afterAll(() => extension.close());

const section = () => options.getByRole('region', { name: 'Sync', exact: true });
const said = () => section().getByRole('status').innerText();
const facts = () => section().getByRole('list', { name: 'How sync stands' }).innerText();

let saved = 0;
function saveQuestion() {
  const number = String((saved += 1)).padStart(6, '0');
  return options.evaluate(
    (id) =>
      chrome.runtime.sendMessage<unknown, unknown>({
        verb: 'change',
        payload: {
          id: `change-${id}`,
          puts: [
            {
              kind: 'prompt',
              id: `prompt-${id}`,
              fields: { text: `Saved question ${id}`, phase: 'prepare', at: 1 },
            },
          ],
        },
      }),
    number,
  );
}

/** What the browser answers to the worker's writes to sync from now on; null: what it really does. */
function setSyncWrites(message: string | null) {
  return extension.worker.evaluate((error) => {
    const { sync } = chrome.storage;
    const kept = globalThis as { writeSync?: typeof sync.set };
    const write = (kept.writeSync ??= sync.set.bind(sync));
    const refuse = () => Promise.reject(new Error(error ?? ''));
    Object.assign(sync, { set: error === null ? write : refuse });
  }, message);
}

/** Has it tried now, as if the time to wait after a failure and between writes were over. */
async function syncNow() {
  const { sync } = await readLocal(extension);
  const kept = Object.entries(sync as object).filter(
    ([key]) => !['retryAt', 'writes'].includes(key),
  );
  await writeLocal(extension, { sync: Object.fromEntries(kept) });
  await section().getByRole('button', { name: 'Sync now' }).click();
}

/** Tries until it has come to that: the worker's own turn may have been under way and put the old state back. */
const expectSync = (read: () => Promise<string>) =>
  expect.poll(
    async () => {
      await syncNow();
      return read();
    },
    { timeout: 15_000, interval: 500 },
  );

it.each([
  [
    'Resource::kQuotaBytes quota exceeded',
    'The browser says that sync is full. Everything is saved here',
  ],
  ['Resource::kMaxItems quota exceeded', 'sync holds too many items. Everything is saved here'],
  [
    'Resource::kQuotaBytesPerItem quota exceeded',
    'an item is too large for sync. Everything is saved here',
  ],
  [
    'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.',
    'only so many syncs a minute and an hour. Everything is saved here',
  ],
  ['IO error', 'sync storage did not answer. Everything is saved here'],
])(
  'says what it comes to when the browser answers “%s”, and keeps all of it',
  async (error, sentence) => {
    await setSyncWrites(error);
    expect(await saveQuestion()).toEqual({ ok: true });
    await expect.poll(async () => 'sync' in (await readLocal(extension))).toBe(true);
    await expectSync(said).toContain(sentence);
    expect(JSON.stringify(await readLocal(extension))).toContain(
      `question ${String(saved).padStart(6, '0')}`,
    );
  },
);

it('sends everything once the browser takes it again', async () => {
  await setSyncWrites(null);
  await expectSync(said).toBe('');
  await expectSync(facts).toContain(`Other entries: ${saved}.`);
});

it('says how many entries find no room beside what fills sync, and sends them when there is room', async () => {
  const filling = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`x${i}`, i]));
  await extension.worker.evaluate(async (names) => {
    for (const name of names) {
      const used = await chrome.storage.sync.getBytesInUse(null);
      const room = Math.min(102_400 - used, 8_100) - name.length - 2;
      if (room > 0) await chrome.storage.sync.set({ [name]: 'x'.repeat(room) });
    }
  }, Object.keys(filling));
  await saveQuestion();
  await expectSync(said).toMatch(/sync is full/);
  await extension.worker.evaluate(
    (names) => chrome.storage.sync.remove(names),
    Object.keys(filling),
  );
  await expectSync(said).toBe('');
  await expectSync(facts).toContain(`Other entries: ${saved}.`);
});

it('finds nothing to object to where sync has problems and removals to decide on', async () => {
  // The worker's next turn would put the state right.
  await extension.worker.evaluate(() =>
    Object.assign(chrome.storage.sync, { get: () => new Promise(() => undefined) }),
  );
  const { sync } = await readLocal(extension);
  await writeLocal(extension, {
    sync: {
      ...(sync as object),
      ...{ problem: 'sync-full', held: 2, leftOut: 1, tooLong: 1, isPending: true },
      ...{ onlyHere: { notes: 40, others: 2 }, damaged: ['s:a'] },
    },
  });
  await section().getByRole('button', { name: 'Keep them everywhere' }).waitFor();
  expect(await findViolations(options)).toEqual([]);
  await options.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(options)).toBe(0);
});

it('finds nothing to object to in an entry with other versions', async () => {
  const panel = await openPanel(extension, 'kept');
  await panel.getByRole('textbox', { name: 'A quick note' }).fill('She waited for eight seconds');
  await panel.keyboard.press('Enter');
  await panel.locator('.entry', { hasText: 'eight seconds' }).waitFor();
  const [note] = (await readLocal(extension))['page:note:0'] as { c: string }[];
  const other = { ...note, x: { text: [[note?.c, 'He waited for an answer']] } };
  await writeLocal(extension, { 'page:note:0': [other] });
  await panel.getByText('1 other version').click();
  await panel.getByText('He waited for an answer').waitFor();
  expect(await findViolations(panel)).toEqual([]);
  await panel.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(panel)).toBe(0);
});

const overflow = (surface: Page) =>
  surface.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
