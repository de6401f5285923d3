import { i18n } from '#i18n';
import type { Now } from '../utils/coaching/now';
import { CONVERSATIONS, PHASES, type Conversation, type Phase } from '../utils/coaching/taxonomy';

type Props = Now & {
  partners: readonly { id: string; alias: string }[];
  onSwitch: (choice: Partial<Now>) => void;
  /** Absent where a partner cannot be added, as in the page. */
  onAddPartner?: () => void;
};

const NOBODY = 'nobody';
const ADD = 'add';

/** One quiet line that says with whom and where the pair is, the same on every surface. */
export function NowBar({
  partnerId,
  phase,
  conversation,
  partners,
  onSwitch,
  onAddPartner,
}: Props) {
  const choosePartner = (select: HTMLSelectElement) => {
    const { value } = select;
    if (value !== ADD) {
      onSwitch({ partnerId: value === NOBODY ? null : value });
      return;
    }
    select.value = partnerId ?? NOBODY;
    onAddPartner?.();
  };
  return (
    <div class="now-bar" role="group" aria-label={i18n.t('now.label')}>
      <select
        class="quiet-select now-bar-partner"
        aria-label={i18n.t('now.partner')}
        value={partnerId ?? NOBODY}
        onChange={(event) => choosePartner(event.currentTarget)}
      >
        <option value={NOBODY}>{i18n.t('now.nobody')}</option>
        {partners.map(({ id, alias }) => (
          <option key={id} value={id}>
            {alias}
          </option>
        ))}
        {onAddPartner && <option value={ADD}>{i18n.t('now.addPartner')}</option>}
      </select>
      <select
        class="quiet-select"
        aria-label={i18n.t('now.phase')}
        value={phase}
        onChange={(event) => onSwitch({ phase: event.currentTarget.value as Phase })}
      >
        {PHASES.map((id) => (
          <option key={id} value={id}>
            {i18n.t(`phase.${id}`)}
          </option>
        ))}
      </select>
      <select
        class="quiet-select"
        aria-label={i18n.t('now.conversation')}
        value={conversation}
        onChange={(event) => onSwitch({ conversation: event.currentTarget.value as Conversation })}
      >
        {CONVERSATIONS.map((id) => (
          <option key={id} value={id}>
            {i18n.t(`conversation.${id}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
