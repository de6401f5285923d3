import { LONGEST_WORD, type WordId, type Words } from '../../utils/coaching/words';
import type { WordField } from '../../utils/i18n/word-groups';

type Props = {
  fields: readonly WordField[];
  words: Words;
  /** Called with each letter. */
  onType: (id: WordId, word: string) => void;
};

/** One line for each word; ours stands there as long as it is empty. */
export function WordFields({ fields, words, onType }: Props) {
  return (
    <div class="word-fields">
      {fields.map(({ id, label, ours }) => (
        <label key={id}>
          <span>{label ?? ours}</span>
          <input
            class="field"
            type="text"
            autocomplete="off"
            maxLength={LONGEST_WORD}
            placeholder={ours}
            value={words[id] ?? ''}
            onInput={(event) => onType(id, event.currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
}
