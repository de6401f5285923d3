import { setTimeout as wait } from 'node:timers/promises';

/** Long enough for a changed size or colour scheme to be painted. */
const SETTLE = 250;

/** Gives a page in a tab another size, in CSS pixels; a real popup or panel has the browser's. */
export function setSize(page, { width, height }) {
  const size = { width, height, deviceScaleFactor: 0, mobile: false };
  return page.send('Emulation.setDeviceMetricsOverride', size);
}

/** A PNG of an attached page in 'light' or 'dark'. */
export async function takePicture(page, scheme) {
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await page.send('Emulation.setEmulatedMedia', { features });
  await wait(SETTLE);
  const { data } = await page.send('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}
