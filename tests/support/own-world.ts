import type { Page } from 'playwright-core';
import type { Extension } from './extension';

/** What of the extension is at work in a page: listeners on window and document, observers that observe. */
export type OwnWork = { listeners: number; observers: number };

/** Counts from now on what is at work in the extension's own world of a page, which must have been used once before. */
export async function watchOwnWorld(
  extension: Extension,
  page: Page,
): Promise<() => Promise<OwnWork>> {
  const session = await extension.context.newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const own = contexts.find(({ origin }) =>
    origin.startsWith(`chrome-extension://${extension.id}`),
  );
  if (!own) throw new Error('The extension has no world in this page yet.');
  const evaluate = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId: own.id })).result;
  const countOn = async (expression: string) => {
    const { objectId = '' } = await evaluate(expression);
    return (await session.send('DOMDebugger.getEventListeners', { objectId })).listeners.length;
  };
  await evaluate(`(${countObservers.toString()})()`);
  return async () => ({
    listeners: (await countOn('window')) + (await countOn('document')),
    observers: Number((await evaluate('liveObservers.size')).value),
  });
}

/** Runs in that world: keeps a list of the observers that have been told to observe and not yet to stop. */
function countObservers(): void {
  const liveObservers = new Set<object>();
  const world = globalThis as unknown as Record<string, new (...args: unknown[]) => object>;
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Native = world[name] as unknown as typeof ResizeObserver;
    world[name] = class extends Native {
      override observe(...args: Parameters<ResizeObserver['observe']>) {
        liveObservers.add(this);
        super.observe(...args);
      }
      override disconnect() {
        liveObservers.delete(this);
        super.disconnect();
      }
    } as never;
  }
  Object.assign(globalThis, { liveObservers });
}
