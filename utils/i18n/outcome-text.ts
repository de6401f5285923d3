import { i18n } from '#i18n';
import type { InsertReport, Obstacle, Used } from '../models/insert-report';

/** A whole sentence or two, and whether they tell of success. */
export type Said = { tone: 'done' | 'problem'; text: string };

const OBSTACLES: Record<Obstacle, () => string> = {
  'no-field': () => i18n.t('obstacle.no_field'),
  'read-only': () => i18n.t('obstacle.read_only'),
  password: () => i18n.t('obstacle.password'),
  'too-long': () => i18n.t('obstacle.too_long'),
  composing: () => i18n.t('obstacle.composing'),
  'unreachable-frame': () => i18n.t('obstacle.unreachable_frame'),
  restricted: () => i18n.t('obstacle.restricted'),
  'not-granted': () => i18n.t('obstacle.not_granted'),
  'field-gone': () => i18n.t('obstacle.field_gone'),
  refused: () => i18n.t('obstacle.refused'),
  busy: () => i18n.t('obstacle.busy'),
};

export function explainObstacle(obstacle: Obstacle): string {
  return OBSTACLES[obstacle]();
}

/** What became of an insertion. A question that is nowhere else stands in the sentence itself. */
export function describeInsertion(report: InsertReport, question: string): Said {
  switch (report.kind) {
    case 'inserted':
      return { tone: 'done', text: i18n.t('outcome.inserted') };
    case 'likely':
      return {
        tone: 'done',
        text: report.copied
          ? i18n.t('outcome.insertedLikelyCopied', [report.pasteKey])
          : i18n.t('outcome.insertedLikely'),
      };
    case 'copied': {
      const next = i18n.t('outcome.copiedPressPaste', [report.pasteKey]);
      return { tone: 'done', text: `${explainObstacle(report.obstacle)} ${next}` };
    }
    case 'failed': {
      const next = i18n.t('outcome.notCopied', [question]);
      return { tone: 'problem', text: `${explainObstacle(report.obstacle)} ${next}` };
    }
  }
}

/** Every sentence on an insertion once, for where they may be needed when the browser no longer has them. */
export function rehearseInsertions(pasteKey: string): void {
  const reports: InsertReport[] = [
    { kind: 'inserted' },
    { kind: 'likely', copied: false, pasteKey },
    { kind: 'likely', copied: true, pasteKey },
    ...(Object.keys(OBSTACLES) as Obstacle[]).map(
      (obstacle) => ({ kind: 'copied', obstacle, pasteKey }) as const,
    ),
  ];
  for (const report of reports) describeInsertion(report, '');
}

const PROBLEMS: Record<string, () => string> = {
  'storage-full': () => i18n.t('problem.storage_full'),
  'too-long': () => i18n.t('problem.too_long'),
  invalid: () => i18n.t('problem.invalid'),
  erased: () => i18n.t('problem.erased'),
  'newer-data': () => i18n.t('problem.newer_data'),
  'no-answer': () => i18n.t('problem.no_answer'),
};

/** What kept a change from being stored, what is safe and what to do next. */
export function describeProblem(reason: string): Said {
  const text = PROBLEMS[reason]?.() ?? i18n.t('problem.storage_error');
  return { tone: 'problem', text };
}

/** What became of using a question. */
export function describeUse(used: Used, question: string): Said {
  switch (used.use) {
    case 'insert':
      return describeInsertion(used.report, question);
    case 'copy':
      return used.copied
        ? { tone: 'done', text: i18n.t('outcome.copied') }
        : { tone: 'problem', text: i18n.t('outcome.notCopied', [question]) };
    case 'save':
      return used.changed.ok
        ? { tone: 'done', text: i18n.t('outcome.promptSaved') }
        : describeProblem(used.changed.reason);
    case 'favour':
      if (!used.changed.ok) return describeProblem(used.changed.reason);
      return {
        tone: 'done',
        text: i18n.t(used.isFavourite ? 'stems.starred' : 'stems.unstarred'),
      };
  }
}
