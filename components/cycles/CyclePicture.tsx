import { i18n } from '#i18n';
import { PHASES, type Phase } from '../../utils/coaching/taxonomy';
import { namePhase } from '../../utils/i18n/own-words';

const STEP = 26;
const HEIGHT = 18;

/** The cycle as a row of its phases, the current one filled; said in words to those who do not see it. */
export function CyclePicture({ phase }: { phase: Phase }) {
  const place = PHASES.indexOf(phase);
  const name = namePhase(phase);
  return (
    <div class="cycle-picture">
      <svg
        role="img"
        aria-label={i18n.t('where.phaseOf', [place + 1, name])}
        width={STEP * PHASES.length}
        height={HEIGHT}
        viewBox={`0 0 ${STEP * PHASES.length} ${HEIGHT}`}
      >
        <path d={`M9 9h${STEP * (PHASES.length - 1)}`} />
        {PHASES.map((id, index) => (
          <circle
            key={id}
            cx={9 + STEP * index}
            cy="9"
            r={index === place ? 6 : 4}
            data-at={index === place ? 'here' : index < place ? 'past' : 'ahead'}
          />
        ))}
      </svg>
      <span aria-hidden="true">{name}</span>
    </div>
  );
}
