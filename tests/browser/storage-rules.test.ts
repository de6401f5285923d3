import { join } from 'node:path';
import { expect, it } from 'vitest';
import { getExtensionId } from '../../scripts/chromium/extension-id.mjs';
import { countBytes } from '../../utils/sync/count-bytes';
import { launchChromium } from '../support/chromium';
import { describeStorage, type Areas } from '../support/describe-storage';
import { createFakeStorage } from '../support/fake-storage';
import { launchFirefox } from '../support/firefox';
import { createAccount, createSyncedArea, type Rules } from '../support/sync/fake-account';

const FOLDER = join(import.meta.dirname, '../support/storage-extension');
const ADDON = 'storage@goodquestion.example';
const UUID = '6d9c1c1e-0f3b-4b52-9d0a-6a3f0f4f7a12';

function createFake(rules: Rules): Areas {
  // Firefox does not escape what Chromium does.
  const count = (key: string, value: unknown) =>
    rules === 'chromium' ? countBytes(key, value) : Buffer.byteLength(key + JSON.stringify(value));
  const synced = createSyncedArea(rules, createAccount(), () => 0);
  return {
    local: createFakeStorage({ rules }).open(),
    sync: {
      get: () => Promise.resolve(synced.read()),
      set: (values) =>
        new Promise((resolve) => {
          synced.set(values);
          resolve();
        }),
      clear: () => {
        synced.clear();
        return Promise.resolve();
      },
      getBytesInUse: (key) => Promise.resolve(count(key ?? '', synced.read()[key ?? ''])),
    },
  };
}

it('is kept by the fake as Chromium keeps it', async () => {
  const { context, close } = await launchChromium({ extension: FOLDER });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${getExtensionId(FOLDER)}/page.html`);
    const real = await page.evaluate<Record<string, unknown>>(`(${describeStorage.toString()})()`);
    expect(await describeStorage(createFake('chromium'))).toEqual(real);
  } finally {
    await close();
  }
});

it('is kept by the fake as Firefox keeps it', async () => {
  const firefox = await launchFirefox({
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }) },
  });
  try {
    await firefox.install(FOLDER);
    await firefox.navigate(`moz-extension://${UUID}/page.html`);
    const real = await firefox.execute(describeStorage);
    expect(await describeStorage(createFake('firefox'))).toEqual(real);
  } finally {
    await firefox.close();
  }
});
