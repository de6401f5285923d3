import { Icon } from '../controls/Icon';

type Props = { line: string; onOpen: () => void };

/** The quiet mark beside a field in a page; it says what was noticed to those who hear and to those who point. */
export function HintMark({ line, onOpen }: Props) {
  return (
    <button type="button" class="hint-mark" aria-label={line} title={line} onClick={onOpen}>
      <Icon name="ask" />
    </button>
  );
}
