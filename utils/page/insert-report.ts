import type { InsertReport, Obstacle } from '../models/insert-report';

type Outcome = { status: 'sure' | 'likely' } | { status: 'failed'; reason: Obstacle };

/** What a surface may say of an outcome; a failure is on the clipboard only if `copied` says so. */
export function reportInsertion(outcome: Outcome, copied: boolean, pasteKey: string): InsertReport {
  if (outcome.status === 'failed') return reportObstacle(outcome.reason, copied, pasteKey);
  return outcome.status === 'sure' ? { kind: 'inserted' } : { kind: 'likely', copied, pasteKey };
}

export function reportObstacle(
  obstacle: Obstacle,
  copied: boolean,
  pasteKey: string,
): InsertReport {
  return copied ? { kind: 'copied', obstacle, pasteKey } : { kind: 'failed', obstacle };
}

/** The paste shortcut as this machine's keyboard names it. */
export function getPasteKey(navigator: Navigator): string {
  // navigator.platform is frozen but true on every Mac; its successor is not in Firefox.
  return navigator.platform.startsWith('Mac') ? '⌘V' : 'Ctrl+V';
}
