import { i18n } from '#i18n';
import type { Reason } from '../coaching/situation';

/** A whole sentence that says why a question is offered. */
// eslint-disable-next-line complexity -- one plain line for each kind of reason
export function explainReason(reason: Reason): string {
  switch (reason.id) {
    case 'phase':
      return i18n.t('reason.phase', [i18n.t(`phase.${reason.phase}`)]);
    case 'conversation':
      return i18n.t('reason.conversation', [i18n.t(`conversation.${reason.conversation}`)]);
    case 'focus':
      return i18n.t('reason.focus', [i18n.t(`focus.${reason.focus}`)]);
    case 'purpose_not_asked':
      return i18n.t('reason.purpose_not_asked', [i18n.t(`purpose.${reason.purpose}`)]);
    case 'page':
      return i18n.t('reason.page', [i18n.t(`focus.${reason.focus}`)]);
    case 'stance':
      return i18n.t(`reason.stance_${reason.stance}`);
    case 'move':
      return i18n.t('reason.move', [i18n.t(`move.${reason.move}`)]);
    case 'paraphrase_first':
    case 'after_paraphrase':
    case 'time_to_close':
    case 'selection':
    case 'favourite':
    case 'asked_before':
      return i18n.t(`reason.${reason.id}`);
  }
}
