import { i18n } from '#i18n';

type Props<T extends string> = {
  label: string;
  values: readonly T[];
  chosen: readonly T[];
  name: (value: T) => string;
  /** The values ticked, in the order of `values`. */
  onChange: (chosen: T[]) => void;
};

/** Values to tick; none ticked means all. */
export function TickList<T extends string>({ label, values, chosen, name, onChange }: Props<T>) {
  const toggle = (value: T) =>
    onChange(values.filter((each) => chosen.includes(each) !== (each === value)));
  return (
    <fieldset class="tick-list">
      <legend class="label">{label}</legend>
      <div>
        {values.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            {name(value)}
          </label>
        ))}
      </div>
      <p class="hint">{i18n.t('stems.allWhenNone')}</p>
    </fieldset>
  );
}
