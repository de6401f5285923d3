import { i18n } from '#i18n';
import type { Now, NowChoice } from '../../utils/coaching/now';
import { CONVERSATIONS, PHASES } from '../../utils/coaching/taxonomy';
import {
  nameConversation,
  namePartner,
  namePartnerShortly,
  namePhase,
  withArticle,
  withCapital,
} from '../../utils/i18n/own-words';
import { QuietChoice } from '../controls/QuietChoice';

type Props = Now & {
  partners: readonly { id: string; alias: string }[];
  onSwitch: (choice: NowChoice) => void;
  /** Absent where a partner cannot be added, as in the page. */
  onAddPartner?: () => void;
};

const NOBODY = 'nobody';
const ADD = 'add';

/** One quiet line that says with whom and where the pair is, the same on every surface. */
export function NowBar({ phase, conversation, onSwitch, ...partner }: Props) {
  return (
    <div class="now-bar" role="group" aria-label={i18n.t('now.label')}>
      <PartnerChoice {...partner} onSwitch={onSwitch} />
      <QuietChoice
        label={i18n.t('now.phase')}
        value={phase}
        values={PHASES}
        name={namePhase}
        onChange={(chosen) => onSwitch({ phase: chosen })}
      />
      <QuietChoice
        label={i18n.t('now.conversation')}
        value={conversation}
        values={CONVERSATIONS}
        name={nameConversation}
        onChange={(chosen) => onSwitch({ conversation: chosen })}
      />
    </div>
  );
}

type PartnerProps = Pick<Props, 'partnerId' | 'partners' | 'onSwitch' | 'onAddPartner'>;

function PartnerChoice({ partnerId, partners, onSwitch, onAddPartner }: PartnerProps) {
  const choose = (select: HTMLSelectElement) => {
    const { value } = select;
    if (value !== ADD) {
      onSwitch({ partnerId: value === NOBODY ? null : value });
      return;
    }
    select.value = partnerId ?? NOBODY;
    onAddPartner?.();
  };
  return (
    <select
      class="quiet-select now-bar-partner"
      aria-label={withCapital(namePartner())}
      value={partnerId ?? NOBODY}
      onChange={(event) => choose(event.currentTarget)}
    >
      <option value={NOBODY}>{i18n.t('now.nobody', [namePartnerShortly()])}</option>
      {partners.map(({ id, alias }) => (
        <option key={id} value={id}>
          {alias}
        </option>
      ))}
      {onAddPartner && (
        <option value={ADD}>{i18n.t('now.addPartner', [withArticle(namePartnerShortly())])}</option>
      )}
    </select>
  );
}
