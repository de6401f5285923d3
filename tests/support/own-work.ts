import type { Page } from 'playwright-core';
import type { Extension } from './extension';

type TraceEvent = { name: string; tdur?: number; args?: { data?: { url?: string } } };

/**
 * The longest that scripts of ours kept the page's thread busy at a time while `act` went on, in ms of its own work,
 * and how often they ran. What else the machine is doing does not count.
 */
export async function measureOwnWork(
  { context, id }: Extension,
  page: Page,
  act: () => Promise<void>,
): Promise<{ longest: number; runs: number }> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const ours = trace.traceEvents.filter(({ args }) =>
    args?.data?.url?.startsWith(`chrome-extension://${id}/`),
  );
  const times = ours.map(({ tdur = 0 }) => tdur / 1000);
  return { longest: Math.max(0, ...times), runs: times.filter((time) => time > 0).length };
}
