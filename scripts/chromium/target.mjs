import { setTimeout as wait } from 'node:timers/promises';

const ALL_TYPES = [{ type: 'tab' }, {}];

/** The first target that matches, tabs included; waits for it and rejects after `timeout` ms. */
export async function waitForTarget(pipe, matches, timeout = 10_000) {
  const end = performance.now() + timeout;
  for (;;) {
    const { targetInfos } = await pipe.send('Target.getTargets', { filter: ALL_TYPES });
    const found = targetInfos.find(matches);
    if (found) return found;
    if (performance.now() > end) throw new Error(`No such target within ${timeout} ms`);
    await wait(20);
  }
}

/**
 * Attaches to a target: a page, a real popup or side panel, a frame or a worker. `evaluate` calls a function
 * there, with arguments of JSON and as if by a user's gesture, and resolves to its awaited result.
 */
export async function attachToTarget(pipe, targetId) {
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => pipe.send(method, params, sessionId);
  return {
    targetId,
    send,
    /** Resolves to the parameters of the next event of that name; its domain has to be enabled. */
    next(name) {
      return new Promise((resolve) => {
        const stop = pipe.listen(({ method, params, sessionId: from }) => {
          if (method !== name || from !== sessionId) return;
          stop();
          resolve(params);
        });
      });
    },
    async evaluate(call, ...args) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression: `(${call})(...${JSON.stringify(args)})`,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (!exceptionDetails) return result.value;
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
    detach: () => pipe.send('Target.detachFromTarget', { sessionId }),
  };
}

/** Goes to an address in an attached page and waits until it has loaded. */
export async function navigate(page, url) {
  await page.send('Page.enable');
  let loaded = page.next('Page.loadEventFired');
  const { errorText } = await page.send('Page.navigate', { url });
  if (errorText) throw new Error(`${url}: ${errorText}`);
  for (;;) {
    await loaded;
    // It may have been the blank page's that a new tab starts with.
    loaded = page.next('Page.loadEventFired');
    if (await page.evaluate(isLoadedAt, new URL(url).href)) return;
  }
}

const isLoadedAt = `(url) => location.href === url && document.readyState === 'complete'`;

/** Attaches to the tab that the browser opened at its start. */
export async function attachToFirstPage(pipe) {
  const { targetId } = await waitForTarget(pipe, ({ type }) => type === 'page');
  return attachToTarget(pipe, targetId);
}
