import { i18n } from '#i18n';
import { compareDue, getDay, type StepDetails, type StepOwner } from '../records/next-step';
import { namePartnerShortly } from './own-words';

const day = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** A day such as 2026-11-24, as a coach reads it. */
function formatDay(due: string): string {
  return day.format(new Date(`${due}T00:00:00Z`));
}

function describeDue(due: string, now: number): string {
  switch (compareDue(due, getDay(now))) {
    case 'today':
      return i18n.t('step.dueToday');
    case 'ahead':
      return i18n.t('step.due', [formatDay(due)]);
    case 'past':
      return i18n.t('step.duePast', [formatDay(due)]);
  }
}

/** Whose a step is, within a line. */
function nameOwner(owner: StepOwner): string {
  return owner === 'coach'
    ? i18n.t('step.byCoach')
    : i18n.t('step.byPartner', [namePartnerShortly()]);
}

/** Whose a next step is and by when, as far as it is known; a day that has passed is a plain fact. */
export function describeStep(step: StepDetails & { doneAt?: number }, now = Date.now()): string {
  const { owner, due, doneAt } = step;
  const parts = [
    owner && nameOwner(owner),
    doneAt === undefined
      ? due && describeDue(due, now)
      : i18n.t('step.doneOn', [formatDay(getDay(doneAt))]),
  ];
  return parts.filter(Boolean).join(' · ');
}
