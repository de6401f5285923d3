import { i18n } from '#i18n';
import type { Now, NowChoice } from '../utils/coaching/now';
import { STANCES, type Stance } from '../utils/coaching/situation';
import { CONVERSATIONS, PHASES } from '../utils/coaching/taxonomy';
import {
  nameConversation,
  namePartner,
  namePartnerShortly,
  namePhase,
  nameStance,
  withArticle,
  withCapital,
} from '../utils/i18n/own-words';
import { QuietChoice } from './QuietChoice';

type Props = Now & {
  partners: readonly { id: string; alias: string }[];
  /** Of the meeting under way; without one there is none to choose. */
  stance?: Stance | undefined;
  onSwitch: (choice: NowChoice) => void;
  /** Absent where a partner cannot be added, as in the page. */
  onAddPartner?: () => void;
};

const NOBODY = 'nobody';
const ADD = 'add';

/** One quiet line that says with whom and where the pair is, the same on every surface. */
export function NowBar({ phase, conversation, stance, onSwitch, ...partner }: Props) {
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
      {stance && (
        <QuietChoice
          label={i18n.t('stance.label')}
          value={stance}
          values={STANCES}
          name={nameStance}
          onChange={(chosen) => onSwitch({ stance: chosen })}
        />
      )}
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
