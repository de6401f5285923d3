import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { describeHint, explainRule } from '../../utils/i18n/hint-text';
import type { Offer } from '../../utils/models/hint-desk';
import type { RuleId } from '../../utils/wording/labels';
import type { Mute } from '../../utils/wording/mutes';
import type { Hint } from '../../utils/wording/pick-hint';

type Props = {
  hint: Hint;
  /** Null while it is made. */
  offer: Offer | null;
  /** The host of the page, where the hint is about words in one. */
  site?: string;
  /** Whether the questions are in view at once; otherwise one quiet line asks. */
  isOpen?: boolean;
  onChoose: (question: string) => void;
  onKeep: () => void;
  onMute: (mute: Mute) => void;
};

/** What was noticed, questions to take instead, and always the way to keep one's own words. */
export function HintCard({ hint, offer, site, isOpen = false, ...on }: Props) {
  const [shown, setShown] = useState(isOpen);
  const [more, setMore] = useState(false);
  const { rule, words, sentence } = hint;
  const isWord = words.length < sentence.length - 1;
  return (
    <section class="hint-card" aria-label={i18n.t('hint.label')}>
      <p class="hint-line">{describeHint(hint)}</p>
      {shown ? (
        <Questions offer={offer} takesFocus={!isOpen} onChoose={on.onChoose} />
      ) : (
        <Ask offer={offer} onAsk={() => setShown(true)} />
      )}
      <div class="hint-foot">
        <button type="button" class="button" data-weight="line" onClick={on.onKeep}>
          {i18n.t('hint.keep')}
        </button>
        <button
          type="button"
          class="button"
          data-weight="text"
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {i18n.t('hint.more')}
        </button>
      </div>
      {more && (
        <Explained
          rule={rule}
          mutes={[
            ...(isWord ? [{ rule, word: words }] : []),
            ...(site === undefined ? [] : [{ rule, site }]),
            { rule },
          ]}
          onMute={on.onMute}
        />
      )}
    </section>
  );
}

type AskProps = { offer: Offer | null; onAsk: () => void };

/** On a line of its own, and unseen until there are questions: nothing moves when they come. */
function Ask({ offer, onAsk }: AskProps) {
  if (offer?.questions.length === 0) return null;
  return (
    <div class="hint-ask">
      <button
        type="button"
        class="button"
        data-weight="line"
        aria-expanded={false}
        disabled={!offer}
        onClick={onAsk}
      >
        {i18n.t(offer?.isMade === false ? 'hint.stems' : 'hint.made')}
      </button>
    </div>
  );
}

type QuestionsProps = {
  offer: Offer | null;
  /** After a press of the button that stood in their place. */
  takesFocus: boolean;
  onChoose: (question: string) => void;
};

function Questions({ offer, takesFocus, onChoose }: QuestionsProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  if (!offer || offer.questions.length === 0) return null;
  const label = i18n.t(offer.isMade ? 'hint.made' : 'hint.stems');
  return (
    <ul ref={list} class="hint-questions" aria-label={label}>
      {offer.questions.map((question) => (
        <li key={question}>
          <button type="button" class="button hint-question" onClick={() => onChoose(question)}>
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}

type ExplainedProps = { rule: RuleId; mutes: readonly Mute[]; onMute: (mute: Mute) => void };

function Explained({ rule, mutes, onMute }: ExplainedProps) {
  const { why, source } = explainRule(rule);
  return (
    <div class="hint-more">
      <p>{why}</p>
      <p class="hint">{i18n.t('hint.source', [source])}</p>
      <div class="hint-mutes" role="group" aria-label={i18n.t('hint.mute')}>
        <span>{i18n.t('hint.mute')}</span>
        {mutes.map((mute) => (
          <button
            key={mute.word ?? mute.site ?? ''}
            type="button"
            class="button"
            data-weight="text"
            onClick={() => onMute(mute)}
          >
            {nameScope(mute)}
          </button>
        ))}
      </div>
    </div>
  );
}

function nameScope({ word, site }: Mute): string {
  if (word !== undefined) return i18n.t('hint.muteWord', [word]);
  return i18n.t(site === undefined ? 'hint.muteAlways' : 'hint.muteSite');
}
