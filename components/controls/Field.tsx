import { useId } from 'preact/hooks';
import type { FieldPurpose } from '../../utils/models/hint-desk';
import { HintSlot } from '../wording/HintSlot';
import { useFocusOnMount } from './use-focus-on-mount';

type Props = {
  label: string;
  hint: string;
  /** A whole sentence that takes the hint's place. */
  problem?: string | null;
  value: string;
  /** More than one line when given. */
  rows?: number;
  /** Takes the focus when its form opens. */
  isFirst?: boolean;
  /** What the words are for, where the coach may want to hear of their wording. */
  purpose?: FieldPurpose;
  onInput: (value: string) => void;
};

/** A labelled text field with a word of help under it. */
export function Field({
  label,
  hint,
  problem = null,
  value,
  rows,
  isFirst,
  purpose,
  onInput,
}: Props) {
  const id = useId();
  const line = useFocusOnMount<HTMLInputElement>(isFirst ?? false);
  const lines = useFocusOnMount<HTMLTextAreaElement>(isFirst ?? false);
  const shared = {
    id,
    class: 'field',
    autocomplete: 'off',
    value,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': problem !== null,
  } as const;
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input {...shared} ref={line} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <textarea
          {...shared}
          ref={lines}
          rows={rows}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      <p
        id={`${id}-hint`}
        class={problem === null ? 'hint' : 'alert'}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ?? hint}
      </p>
      {purpose && <HintSlot field={rows === undefined ? line : lines} text={value} {...purpose} />}
    </div>
  );
}
