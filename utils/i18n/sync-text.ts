import { i18n } from '#i18n';
import { QUOTA_BYTES } from '../sync/count-bytes';
import type { SyncProblem, SyncStatus } from '../sync/state';

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

const PROBLEMS: Readonly<Record<SyncProblem, () => string>> = {
  'sync-full': () => i18n.t('sync.problem.full'),
  'too-many-items': () => i18n.t('sync.problem.tooManyItems'),
  'item-too-large': () => i18n.t('sync.problem.itemTooLarge'),
  'too-fast': () => i18n.t('sync.problem.tooFast'),
  'sync-error': () => i18n.t('sync.problem.noAnswer'),
  'local-full': () => i18n.t('sync.problem.localFull'),
  'local-error': () => i18n.t('sync.problem.localError'),
  'newer-data': () => i18n.t('sync.problem.newer'),
};

/** How sync stands, a sentence each: when it last went through, and what is in it. */
export function listSyncFacts({ pulledAt, bytes, inArea, isPending }: SyncStatus): string[] {
  const used = String(Math.ceil((100 * bytes) / QUOTA_BYTES));
  return [
    pulledAt === undefined ? i18n.t('sync.never') : i18n.t('sync.last', [time.format(pulledAt)]),
    ...(isPending ? [i18n.t('sync.pending')] : []),
    i18n.t('sync.inArea', [String(inArea.notes), String(inArea.others), used]),
  ];
}

/** What does not go as a coach may expect, a sentence or two each: what happened, what is safe, what to do. */
export function listSyncProblems(status: SyncStatus): string[] {
  const { problem, onlyHere, tooLong, damaged, leftOut } = status;
  const noRoom = onlyHere.notes + onlyHere.others - tooLong;
  return [
    ...(problem === null ? [] : [PROBLEMS[problem]()]),
    ...(noRoom > 0 ? [i18n.t('sync.onlyHere', noRoom)] : []),
    ...(tooLong > 0 ? [i18n.t('sync.tooLong', tooLong)] : []),
    ...(damaged.length > 0 ? [i18n.t('sync.damaged', damaged.length)] : []),
    ...(leftOut > 0 ? [i18n.t('sync.leftOut', leftOut)] : []),
  ];
}
