import { i18n } from '#i18n';
import { Fragment } from 'preact';
import {
  LONGEST_TYPED,
  splitAtStops,
  type FilledStem,
  type Stop,
} from '../../utils/coaching/stops';
import { namePartnerShortly } from '../../utils/i18n/own-words';

type Props = FilledStem & { onType: (stop: number, typed: string) => void };

/** A question with its stops as fields in the line: Tab goes to them, and typing replaces what stands there. */
export function QuestionText({ onType, ...question }: Props) {
  const { parts, rest } = splitAtStops(question);
  return (
    <>
      {parts.map(({ before, ...field }, place) => (
        <Fragment key={place}>
          {before}
          <StopField {...field} place={place} onType={onType} />
        </Fragment>
      ))}
      {rest}
    </>
  );
}

type FieldProps = { stop: Stop; place: number; words: string } & Pick<Props, 'onType'>;

function StopField({ stop, place, words, onType }: FieldProps) {
  const { name, usual, typed = usual } = stop;
  return (
    <span class="stop">
      {/* The same words, unseen, give the field its width in every browser. */}
      <span class="stop-words" aria-hidden="true">
        {words}
      </span>
      <input
        class="stop-field"
        type="text"
        aria-label={nameStop(name)}
        data-stop={place}
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_TYPED}
        placeholder={usual}
        value={typed}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onType(place, event.currentTarget.value)}
      />
    </span>
  );
}

function nameStop(name: Stop['name']): string {
  return name === 'partner' || name === 'goal'
    ? i18n.t(`stop.${name}`, [namePartnerShortly()])
    : i18n.t(`stop.${name}`);
}
