import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { describeHint } from '../../utils/i18n/hint-text';
import { describeProblem } from '../../utils/i18n/outcome-text';
import type { Offer } from '../../utils/models/hint-desk';
import type { Changed } from '../../utils/models/now';
import type { Mute } from '../../utils/wording/mutes';
import type { Hint } from '../../utils/wording/pick-hint';
import { HintCard } from './HintCard';
import { replaceInField, undoInField } from './replace-in-field';
import { StatusLine, type Status } from '../controls/StatusLine';
import { useHint, type HintField } from './use-hint';

/** What was noticed about the words in a field, under it: never over the text, never in the way. */
export function WordingHint(props: HintField) {
  const { desk, field, text } = props;
  const { hint, keep, readAgain } = useHint(props);
  const [done, setDone] = useState<(Status & { text: string; of: string }) | null>(null);
  const offer = useOffer(desk.offer, hint);
  // What was said about one version of the text is stale with the next.
  const status = done?.of === text ? done : null;
  const say = (of: string, said: Status) => setDone({ ...said, of });

  const choose = (question: string) => {
    const current = field.current;
    if (!hint || !current || !replaceInField(current, hint.sentence, question)) return;
    const undo = { label: i18n.t('hint.undo'), run: () => undoInField(current) };
    say(current.value, { tone: 'done', text: i18n.t('hint.replaced'), action: undo });
  };
  const mute = async (chosen: Mute) => {
    const report = (result: Changed, said: Status) => {
      say(text, result.ok ? said : describeProblem(result.reason));
      readAgain();
      field.current?.focus();
    };
    const undo = () =>
      void desk
        .unmute(chosen)
        .then((result) => report(result, { tone: 'done', text: i18n.t('hint.unmuted') }));
    report(await desk.mute(chosen), {
      tone: 'done',
      text: i18n.t('hint.muted'),
      action: { label: i18n.t('hint.undo'), run: undo },
    });
  };

  return (
    <div class="wording-hint" data-open={hint !== null}>
      <p class="visually-hidden" role="status" aria-live="polite">
        {hint && describeHint(hint)}
      </p>
      {hint && (
        <HintCard
          key={hint.sentence + hint.rule}
          hint={hint}
          offer={offer}
          onChoose={choose}
          onKeep={() => {
            keep(hint.sentence);
            field.current?.focus();
          }}
          onMute={(chosen) => void mute(chosen)}
        />
      )}
      {!hint && status && <StatusLine status={status} />}
    </div>
  );
}

/** The questions for a hint, once they are there. */
function useOffer(find: (hint: Hint) => Promise<Offer>, hint: Hint | null): Offer | null {
  const [found, setFound] = useState<{ hint: Hint; offer: Offer } | null>(null);
  useEffect(() => {
    if (hint) void find(hint).then((offer) => setFound({ hint, offer }));
  }, [find, hint]);
  return found?.hint === hint ? found.offer : null;
}
