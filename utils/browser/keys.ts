import { i18n } from '#i18n';
import { browser } from 'wxt/browser';

/** The shortcuts as the browser has them now; an empty one is not set. */
export async function listKeys(): Promise<{ id: string; label: string; shortcut: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut = '' }) => {
    if (name === undefined) return [];
    const label = name === '_execute_action' ? i18n.t('commandPopup') : (description ?? name);
    return [{ id: name, label, shortcut }];
  });
}
