import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

type Frames = { tabId: number; frameIds?: number[]; allFrames?: boolean };

/** Puts scripts of ours into frames of a tab. Rejects where the browser keeps extensions out. */
export async function addScripts(target: Frames, files: ScriptPublicPath[]): Promise<void> {
  await browser.scripting.executeScript({ target: asTarget(target), files });
}

/** Runs one function in frames and gives each frame's answer. It travels as text: no closure, JSON arguments. */
export async function runInFrames<A extends unknown[], R>(
  target: Frames,
  func: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<{ frameId: number; result?: R }[]> {
  const results = await browser.scripting.executeScript({ target: asTarget(target), func, args });
  return results;
}

function asTarget({ tabId, frameIds, allFrames }: Frames) {
  return frameIds ? { tabId, frameIds } : { tabId, allFrames: allFrames ?? false };
}

export const AGENT = '/page-agent.js' satisfies ScriptPublicPath;
export const HINT_WATCH = '/hint-watch.js' satisfies ScriptPublicPath;
export const HINTS = '/hints.js' satisfies ScriptPublicPath;
export const PALETTE = '/palette.js' satisfies ScriptPublicPath;
