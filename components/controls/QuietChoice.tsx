type Props<T extends string> = {
  label: string;
  value: T;
  values: readonly T[];
  /** The words for a value. */
  name: (value: T) => string;
  onChange: (value: T) => void;
};

/** A choice that reads as a word in a line until it is used. */
export function QuietChoice<T extends string>({ label, value, values, name, onChange }: Props<T>) {
  return (
    <select
      class="quiet-select"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = values.find((candidate) => candidate === currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    >
      {values.map((candidate) => (
        <option key={candidate} value={candidate}>
          {name(candidate)}
        </option>
      ))}
    </select>
  );
}
