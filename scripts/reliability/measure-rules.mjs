import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../chromium/launch-chromium.mjs';
import { loadExtension } from '../chromium/load-extension.mjs';
import { openExtensionTab } from '../chromium/surfaces.mjs';
import { inProject } from '../setup/project-root.mjs';
import { loadSource } from './load-source.mjs';

const FOLDER = inProject('tests', 'support', 'storage-extension');
const ADDON = 'storage@goodquestion.example';
const UUID = '6d9c1c1e-0f3b-4b52-9d0a-6a3f0f4f7a12';

async function askChromium(executable, ask) {
  const profile = await mkdtemp(join(tmpdir(), 'good-question-'));
  const browser = await launchChromium({ executable, profile, headless: true });
  try {
    const id = await loadExtension(browser.pipe, FOLDER);
    return await (await openExtensionTab(browser.pipe, id, 'page.html')).evaluate(ask.toString());
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function askFirefox(ask) {
  const { launchFirefox } = await loadSource('tests/support/firefox.ts');
  const uuids = JSON.stringify({ [ADDON]: UUID });
  const firefox = await launchFirefox({ preferences: { 'extensions.webextensions.uuids': uuids } });
  try {
    await firefox.install(FOLDER);
    await firefox.navigate(`moz-extension://${UUID}/page.html`);
    return await firefox.execute(ask);
  } finally {
    await firefox.close();
  }
}

function compare(name, real, fake) {
  const points = Object.keys({ ...real, ...fake });
  const other = points.filter((one) => JSON.stringify(real[one]) !== JSON.stringify(fake[one]));
  return {
    what: `The fake storage of the unit tests against ${name}, by one file that asks both`,
    result:
      `${points.length - other.length} of ${points.length} points the same` +
      (other.length > 0 ? ` (not: ${other.join(', ')})` : ''),
    isSound: points.length > 0 && other.length === 0,
  };
}

/** What the simulations and unit tests take for a browser's storage, against the browsers' own. */
export async function measureRules({ quick, setting }) {
  const { describeStorage } = await loadSource('tests/support/describe-storage.ts');
  const { createFakeAreas } = await loadSource('tests/support/fake-areas.ts');
  const chromium = compare(
    'Chromium',
    await askChromium(setting.executable, describeStorage),
    await describeStorage(createFakeAreas('chromium')),
  );
  if (quick) return [chromium];
  const fake = await describeStorage(createFakeAreas('firefox'));
  return [chromium, compare('Firefox', await askFirefox(describeStorage), fake)];
}
