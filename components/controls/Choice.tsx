type Props<T extends string> = {
  label: string;
  value: T | null;
  values: readonly T[];
  /** The words for a value. */
  name: (value: T) => string;
  /** The words for none of them; without, one has to be chosen. */
  none?: string;
  onChange: (value: T | null) => void;
};

/** A labelled list to choose one value from. */
export function Choice<T extends string>({ label, value, values, name, none, onChange }: Props<T>) {
  return (
    <label class="label">
      {label}
      <select
        class="field"
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(values.find((candidate) => candidate === currentTarget.value) ?? null)
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {values.map((candidate) => (
          <option key={candidate} value={candidate}>
            {name(candidate)}
          </option>
        ))}
      </select>
    </label>
  );
}
