import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureDamage } from '../../scripts/reliability/measure-damage.mjs';
import {
  measureBrowserKills,
  measureWorkerKills,
} from '../../scripts/reliability/measure-kills.mjs';
import { measureEdits, measurePopups } from '../../scripts/reliability/measure-races.mjs';
import { requireChromium } from '../../scripts/setup/require-browser.mjs';

const setting = {
  executable: await requireChromium(),
  folder: join(import.meta.dirname, '../../.output/chrome-mv3'),
};

// A few of what `npm run reliability` does by the hundred.
it('loses nothing that was acknowledged when the worker is killed in the middle of saves', async () => {
  expect(await measureWorkerKills(setting, 10)).toMatchObject({ isSound: true });
});

it('loses nothing that was acknowledged when the browser is killed in the middle of saves', async () => {
  expect(await measureBrowserKills(setting, 1)).toMatchObject({ isSound: true });
});

it('keeps every edit of three surfaces at once', async () => {
  expect(await measureEdits(setting, 30)).toMatchObject({ isSound: true });
});

it('keeps the last key before a popup closes', async () => {
  expect(await measurePopups(setting, 3)).toMatchObject({ isSound: true });
});

it('brings back all notes when their files are gone, and hands them over when the browser cannot open its database', async () => {
  const rows = await measureDamage({ quick: true, setting });
  expect(rows.map(({ isSound, result }) => isSound || result)).toEqual([true]);
});
