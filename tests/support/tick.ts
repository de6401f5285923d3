import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Clicks a box that shows what is stored: until that is told, it may stand as it was. */
export async function tick(box: Locator, isTicked = true): Promise<void> {
  await box.click();
  await expect.poll(() => box.isChecked()).toBe(isTicked);
}
