import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { isNamedAs, WORD_SETS, type WordId } from '../../utils/coaching/words';
import { describeProblem } from '../../utils/i18n/outcome-text';
import { listMainWords, listOtherWords } from '../../utils/i18n/word-groups';
import { listWordSets } from '../../utils/i18n/word-sets';
import type { Undoable } from '../../utils/models/now';
import type { WordsModel } from '../../utils/models/words';
import { Choice } from '../controls/Choice';
import { StatusLine, type Status } from '../controls/StatusLine';
import { WordFields } from './WordFields';

/** What the school calls things: from another model of coaching, or word by word. */
export function WordsSection({ model }: { model: WordsModel }) {
  const [status, setStatus] = useState<Status | null>(null);
  const words = model.typed.value;
  const sets = listWordSets();
  const named = sets.find((set) => isNamedAs(words, set.words))?.id ?? null;
  const replace = async (replacing: Promise<Undoable>, done: string) => {
    const { changed, undo } = await replacing;
    const takeBack = async () => {
      const undone = await undo();
      setStatus(
        undone.ok ? { tone: 'done', text: i18n.t('words.undone') } : describeProblem(undone.reason),
      );
    };
    const action = { label: i18n.t('words.undo'), run: () => void takeBack() };
    setStatus(changed.ok ? { tone: 'done', text: done, action } : describeProblem(changed.reason));
  };
  const type = async (id: WordId, word: string) => {
    const changed = await model.type(id, word);
    setStatus(
      changed.ok ? { tone: 'done', text: i18n.t('note.saved') } : describeProblem(changed.reason),
    );
  };
  return (
    <div class="words">
      <p class="hint">{i18n.t('words.intro')}</p>
      <Choice
        label={i18n.t('words.set')}
        value={named}
        values={WORD_SETS}
        name={(id) => sets.find((set) => set.id === id)?.name ?? id}
        {...(named === null && { none: i18n.t('words.mixed') })}
        onChange={(id) => {
          const set = sets.find((candidate) => candidate.id === id);
          if (set) void replace(model.take(set.words), i18n.t('words.taken'));
        }}
      />
      <WordGroups words={words} onType={(id, word) => void type(id, word)} />
      <div class="words-foot">
        <button
          type="button"
          class="button"
          data-weight="line"
          disabled={Object.keys(words).length === 0}
          onClick={() => void replace(model.reset(), i18n.t('words.wasReset'))}
        >
          {i18n.t('words.reset')}
        </button>
        <StatusLine status={status} />
      </div>
    </div>
  );
}

type GroupProps = Omit<Parameters<typeof WordFields>[0], 'fields'>;

function WordGroups(group: GroupProps) {
  return (
    <>
      {listMainWords().map(({ title, fields }) => (
        <fieldset key={title} class="word-group">
          <legend class="label">{title}</legend>
          <WordFields {...group} fields={fields} />
        </fieldset>
      ))}
      {listOtherWords().map(({ title, fields }) => (
        <details key={title} class="word-group">
          <summary>{title}</summary>
          <WordFields {...group} fields={fields} />
        </details>
      ))}
    </>
  );
}
