import type { Page } from 'playwright-core';

/** Adds a partner in the side panel and makes them the current one. */
export async function addPartner(panel: Page, alias: string, goal = ''): Promise<void> {
  await panel.getByLabel('Learning partner').selectOption({ label: 'Add a partner…' });
  await panel.getByLabel('What you call them').fill(alias);
  await panel.getByLabel('Their goal').fill(goal);
  await panel.getByRole('button', { name: 'Add partner' }).click();
  await panel.getByRole('region', { name: 'Where did we stop?' }).waitFor();
}
