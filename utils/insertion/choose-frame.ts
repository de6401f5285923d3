import type { FocusReport, FramePath } from './describe-focus';

/**
 * Follows the focus from the top frame's report down to the one frame that can insert: a frame reaches into its
 * children of the same origin, so the outermost frame that sees the editor is the right one. Undefined when the
 * trail ends at a frame that was not asked, or at no editor.
 */
export function chooseFrame<
  T extends Pick<FocusReport, 'hasEditor' | 'reason' | 'path' | 'focusPath'>,
>(reports: readonly T[]): T | undefined {
  let report = reports.find(({ path }) => path?.length === 0);
  for (let steps = 0; report && steps < reports.length; steps += 1) {
    if (report.hasEditor) return report;
    if (report.reason !== 'unreachable-frame' || !report.focusPath) break;
    const { focusPath } = report;
    report = reports.find(({ path }) => isSamePath(path, focusPath));
  }
  return report?.hasEditor ? report : undefined;
}

function isSamePath(one: FramePath, other: number[]): boolean {
  return one?.join() === other.join();
}
