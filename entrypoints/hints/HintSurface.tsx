import { HintCard } from '../../components/wording/HintCard';
import { HintMark } from '../../components/wording/HintMark';
import { describeHint } from '../../utils/i18n/hint-text';
import type { Offer } from '../../utils/models/hint-desk';
import type { Mute } from '../../utils/wording/mutes';
import type { Hint } from '../../utils/wording/pick-hint';

type Props = {
  hint: Hint;
  site: string;
  isOpen: boolean;
  offer: Offer | null;
  /** For those who hear the page. */
  said: string;
  onOpen: () => void;
  onChoose: (question: string) => void;
  onKeep: () => void;
  onMute: (mute: Mute) => void;
};

/** A hint in a page: the mark, or the card that it opens. */
export function HintSurface({ said, isOpen, onOpen, ...card }: Props) {
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {isOpen ? (
        <div class="hint-frame">
          <HintCard {...card} isOpen />
        </div>
      ) : (
        <HintMark line={describeHint(card.hint)} onOpen={onOpen} />
      )}
    </>
  );
}
