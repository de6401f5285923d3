import { i18n } from '#i18n';
import type { Reason } from '../coaching/situation';
import { nameConversation, nameFocus, namePhase, namePurpose } from './own-words';

/** Whole sentences that say why a question is offered; its move is not among them, the card names it. */
export function explainReasons(reasons: readonly Reason[]): string[] {
  return reasons.flatMap((reason) => (reason.id === 'move' ? [] : explainReason(reason)));
}

// eslint-disable-next-line complexity -- one plain line for each kind of reason
function explainReason(reason: Exclude<Reason, { id: 'move' }>): string {
  switch (reason.id) {
    case 'phase':
      return i18n.t('reason.phase', [namePhase(reason.phase)]);
    case 'conversation':
      return i18n.t('reason.conversation', [nameConversation(reason.conversation)]);
    case 'focus':
      return i18n.t('reason.focus', [nameFocus(reason.focus)]);
    case 'purpose_not_asked':
      return i18n.t('reason.purpose_not_asked', [namePurpose(reason.purpose)]);
    case 'page':
      return i18n.t('reason.page', [nameFocus(reason.focus)]);
    case 'stance':
      return i18n.t(`reason.stance_${reason.stance}`);
    case 'paraphrase_first':
    case 'after_paraphrase':
    case 'time_to_close':
    case 'selection':
    case 'favourite':
    case 'asked_before':
      return i18n.t(`reason.${reason.id}`);
  }
}
