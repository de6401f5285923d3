import { afterAll, beforeAll, expect, it } from 'vitest';
import { countBytes } from '../../utils/sync/count-bytes';
import { planFullArea } from '../support/sync/capacity';
import { createRandom, type Random } from '../support/sync/random';
import { launchExtension, type Extension } from '../support/extension';

let extension: Extension;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

/** Signs that JSON or Chromium treats in a way of its own, and some that are only long. */
const ODD = [
  ...[
    '<',
    '>',
    '&',
    '"',
    '\\',
    '/',
    "'",
    '`',
    '\u0000',
    '\u0001',
    '\b',
    '\t',
    '\n',
    '\f',
    '\r',
    '\u001f',
  ],
  ...[
    '\u007f',
    '\u0080',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufdd0',
  ],
  ...[
    '\ufffe',
    '\uffff',
    '\ud83d',
    '\udc00',
    '\u{1fffe}',
    '\u{10ffff}',
    'é',
    '語',
    '😀',
    'a\u0301',
    '\\u003C',
  ],
];

function createText(random: Random): string {
  const { below, chance, pick } = random;
  return Array.from({ length: below(60) }, () => {
    if (chance(0.4)) return pick(ODD);
    if (chance(0.6)) return String.fromCharCode(32 + below(95));
    return String.fromCharCode(below(0x10000));
  }).join('');
}

it('counts the bytes of 500 texts as Chromium does', async () => {
  const random = createRandom(1);
  const texts = Array.from({ length: 500 }, () => createText(random));
  texts.push(...ODD);
  const counted = await extension.worker.evaluate(async (values) => {
    const { sync } = chrome.storage;
    const sizes: number[] = [];
    // Writes are limited to 120 a minute, so each has many.
    for (let from = 0; from < values.length; from += 100) {
      const part = values.slice(from, from + 100).map((value, i) => [`k${i}`, value] as const);
      await sync.set(Object.fromEntries(part));
      for (const [key] of part) sizes.push(await sync.getBytesInUse(key));
      await sync.clear();
    }
    return sizes;
  }, texts);
  const ours = texts.map((text, i) => countBytes(`k${i % 100}`, text));
  const differing = texts
    .filter((_, i) => ours[i] !== counted[i])
    .map((text) => JSON.stringify(text));
  expect(differing).toEqual([]);
});

it('counts keys and objects as Chromium does', async () => {
  const random = createRandom(2);
  const entries = Array.from({ length: 60 }, (_, i): [string, unknown] => [
    `é<${i}`,
    {
      head: createText(random),
      list: [createText(random), i, i * 1_000_003, null, true],
      more: { [`<${i}`]: -i },
    },
  ]);
  const counted = await extension.worker.evaluate(async (items) => {
    const { sync } = chrome.storage;
    await sync.clear();
    await sync.set(Object.fromEntries(items));
    return Promise.all(items.map(([key]) => sync.getBytesInUse(key)));
  }, entries);
  expect(entries.map(([key, value]) => countBytes(key, value))).toEqual(counted);
});

it('takes an area planned to be full, in one call, and counts as many bytes in all', async () => {
  const { plan } = await planFullArea(1);
  const [bytes, stored] = await extension.worker.evaluate(async (values) => {
    const { sync } = chrome.storage;
    await sync.clear();
    await sync.set(values);
    return [await sync.getBytesInUse(null), await sync.get(null)] as const;
  }, plan.set);
  expect(bytes).toBe(plan.bytes);
  expect(bytes).toBeGreaterThan(100_000);
  expect(stored).toEqual(plan.set);
});
