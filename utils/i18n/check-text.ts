import { i18n } from '#i18n';
import { listSetAside, type DataReport } from '../records/safety/data-report';
import { cleanText } from '../records/text';
import { QUOTA_BYTES } from '../sync/count-bytes';
import { listSyncProblems } from './sync-text';

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const number = new Intl.NumberFormat();

/** Characters of an entry that is not understood: enough to know it by. */
const SHOWN = 80;
const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A size as files are told, such as 1.4 MB. */
function formatSize(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const digits = new Intl.NumberFormat(undefined, { maximumFractionDigits: power === 0 ? 0 : 1 });
  return `${digits.format(bytes / 1_000 ** power)} ${UNITS[power] ?? ''}`;
}

function listCounts({ counts, trashed }: DataReport): string {
  const parts = [
    i18n.t('check.notes', counts.note),
    counts.prompt > 0 && i18n.t('check.prompts', counts.prompt),
    counts.partner > 0 && i18n.t('check.partners', counts.partner),
    counts.cycle > 0 && i18n.t('check.cycles', counts.cycle),
    counts.meeting > 0 && i18n.t('check.meetings', counts.meeting),
    counts.stem > 0 && i18n.t('check.stems', counts.stem),
    trashed > 0 && i18n.t('check.trashed', trashed),
  ].filter((part) => part !== false);
  return new Intl.ListFormat(undefined, { type: 'unit' }).format(parts);
}

function describeCopy({ copy }: DataReport): string[] {
  if (copy === 'unreadable') return [];
  if (copy === null) return [i18n.t('check.noCopy')];
  return [
    i18n.t('check.copy', copy.records, [number.format(copy.records), moment.format(copy.at)]),
  ];
}

/** How the data stands, a sentence each: how much there is, how large, and when it was last put in safety. */
export function listCheckFacts(report: DataReport): string[] {
  const { bytes, sync, backupAt } = report;
  const { pulledAt, bytes: inSync } = sync;
  return [
    listCounts(report),
    ...(bytes === undefined ? [] : [i18n.t('check.size', [formatSize(bytes)])]),
    pulledAt === undefined
      ? i18n.t('check.neverSynced')
      : i18n.t('check.sync', [
          moment.format(pulledAt),
          number.format(inSync),
          number.format(QUOTA_BYTES),
        ]),
    backupAt === null
      ? i18n.t('check.noBackup')
      : i18n.t('check.backup', [moment.format(backupAt)]),
    ...describeCopy(report),
  ];
}

/** What is not as it should be, each with what is safe and what to do; nothing when all is well. */
export function listCheckProblems(report: DataReport): string[] {
  const { isNewer, safety, unreadable = 0, copy, sync, setAside } = report;
  const aside = listSetAside(setAside).length;
  const lost = safety?.state === 'lost' ? safety.lost : 0;
  return [
    ...(isNewer ? [i18n.t('safety.newer')] : []),
    ...(lost > 0 ? [i18n.t('check.lost', lost)] : []),
    ...(unreadable > 0 ? [i18n.t('check.unreadable', unreadable)] : []),
    ...(aside > 0 ? [i18n.t('check.aside', aside)] : []),
    ...(copy === 'unreadable' ? [i18n.t('check.copyUnreadable')] : []),
    ...listSyncProblems(sync),
  ];
}

/** What was set aside, a line each: when, and how it begins. */
export function listAsideLines({ setAside }: DataReport): string[] {
  return setAside.flatMap(({ at, raw }) => {
    const entries: unknown[] = Array.isArray(raw) ? raw : [raw];
    return entries.map((entry) =>
      i18n.t('check.asideEntry', [moment.format(at), shorten(JSON.stringify(entry ?? null))]),
    );
  });
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${cleanText(text.slice(0, SHOWN))}…` : text;
}
