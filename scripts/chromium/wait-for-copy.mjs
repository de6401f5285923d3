/** Runs in a page of the extension, until the second copy holds the change with this id and all before it. */
const untilCopied = `async (changeId) => {
  const settle = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const isCopied = async () => {
    const vault = await settle(indexedDB.open('vault', 1));
    const hasState = vault.objectStoreNames.contains('state');
    const state = hasState && (await settle(vault.transaction('state').objectStore('state').get('now')));
    vault.close();
    return !state?.isBehind && JSON.parse(state?.meta ?? '{}').done?.at(-1) === changeId;
  };
  while (!(await isCopied())) await new Promise((go) => setTimeout(go, 200));
}`;

/** Waits until the second copy has caught up with the change that was made last. `page` is any of the extension. */
export async function waitForCopy(page, changeId) {
  await page.evaluate(untilCopied, changeId);
}
