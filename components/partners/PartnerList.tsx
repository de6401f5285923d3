import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { ListedPartner, PastCycle } from '../../utils/records/partners';
import { PartnerForm, type PartnerDraft } from './PartnerForm';
import { namePartnerShortly, namePhase } from '../../utils/i18n/own-words';

type Props = {
  partners: readonly ListedPartner[];
  /** Answers whether it was stored; until then the form stays open with what was typed. */
  onChange: (partner: ListedPartner, draft: PartnerDraft) => Promise<boolean>;
  onActive: (partner: ListedPartner, active: boolean) => void;
};

/** Every learning partner, archived ones last. */
export function PartnerList({ partners, onChange, onActive }: Props) {
  const [editing, setEditing] = useState<{ id: string; draft: PartnerDraft } | null>(null);
  if (partners.length === 0) return <p>{i18n.t('partner.none', [namePartnerShortly()])}</p>;
  return (
    <ul class="partner-list">
      {partners.map((partner) =>
        editing?.id === partner.id ? (
          <li key={partner.id}>
            <PartnerForm
              draft={editing.draft}
              isNew={false}
              onDraft={(draft) => setEditing({ id: partner.id, draft })}
              onCancel={() => setEditing(null)}
              onSave={(draft) =>
                void onChange(partner, draft).then((stored) => {
                  if (stored) setEditing(null);
                })
              }
            />
          </li>
        ) : (
          <li key={partner.id} class="partner-row">
            <div>
              <strong>{partner.alias}</strong>
              {!partner.active && <small> {i18n.t('partner.archived')}</small>}
              {partner.goal !== '' && <p>{i18n.t('partner.goalOf', [partner.goal])}</p>}
              <small>{namePhase(partner.phase)}</small>
              <PastCycles cycles={partner.past} />
            </div>
            <button
              type="button"
              class="button"
              data-weight="line"
              aria-label={i18n.t('partner.editNamed', [partner.alias])}
              onClick={() => setEditing({ id: partner.id, draft: asDraft(partner) })}
            >
              {i18n.t('panel.edit')}
            </button>
            <button
              type="button"
              class="button"
              data-weight="line"
              aria-label={i18n.t(
                partner.active ? 'partner.archiveNamed' : 'partner.bringBackNamed',
                [partner.alias],
              )}
              onClick={() => onActive(partner, !partner.active)}
            >
              {i18n.t(partner.active ? 'partner.archive' : 'partner.bringBack')}
            </button>
          </li>
        ),
      )}
    </ul>
  );
}

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** Earlier cycles, to read. */
function PastCycles({ cycles }: { cycles: readonly PastCycle[] }) {
  if (cycles.length === 0) return null;
  return (
    <details class="past-cycles">
      <summary>{i18n.t('cycle.past', cycles.length)}</summary>
      <ul>
        {cycles.map(({ id, goal, startedAt, endedAt }) => (
          <li key={id}>
            {goal === '' ? i18n.t('cycle.noGoal') : i18n.t('where.goalOf', [goal])}{' '}
            <small>{i18n.t('cycle.span', [day.format(startedAt), day.format(endedAt)])}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function asDraft({ alias, goal, phase }: ListedPartner): PartnerDraft {
  return { alias, goal, phase };
}
