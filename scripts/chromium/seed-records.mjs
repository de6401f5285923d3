import { closePage, openExtensionTab } from './surfaces.mjs';

const sendChange = `async (change) => {
  const { ok, reason } = await chrome.runtime.sendMessage({ verb: 'change', payload: change });
  if (!ok) throw new Error('The change was refused: ' + reason);
}`;

/** Writes records into a running Good Question, as its own surfaces do: by message to its one writer. */
export async function seedRecords(pipe, id, puts) {
  const tab = await openExtensionTab(pipe, id, 'options.html');
  await tab.evaluate(sendChange, { id: `seed-${Date.now()}`, puts });
  await closePage(pipe, tab);
}
