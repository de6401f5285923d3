import { join } from 'node:path';
import { expect, it } from 'vitest';
import { getExtensionId } from '../../scripts/chromium/extension-id.mjs';
import { launchChromium } from '../support/chromium';
import { describeStorage } from '../support/describe-storage';
import { createFakeAreas } from '../support/fake-areas';
import { launchFirefox } from '../support/firefox';

const FOLDER = join(import.meta.dirname, '../support/storage-extension');
const ADDON = 'storage@goodquestion.example';
const UUID = '6d9c1c1e-0f3b-4b52-9d0a-6a3f0f4f7a12';

it('is kept by the fake as Chromium keeps it', async () => {
  const { context, close } = await launchChromium({ extension: FOLDER });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${getExtensionId(FOLDER)}/page.html`);
    const real = await page.evaluate<Record<string, unknown>>(`(${describeStorage.toString()})()`);
    expect(await describeStorage(createFakeAreas('chromium'))).toEqual(real);
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
    expect(await describeStorage(createFakeAreas('firefox'))).toEqual(real);
  } finally {
    await firefox.close();
  }
});
