import { i18n } from '#i18n';
import { describeProblem } from '../../utils/i18n/outcome-text';
import type { Undoable } from '../../utils/models/now';
import type { Status } from './StatusLine';

type Words = { done: string; undone: string };

/** Says what became of a change, with the one way back, and then what became of that. */
export function reportUndoable(
  { changed, undo }: Undoable,
  { done, undone }: Words,
  onStatus: (status: Status) => void,
): void {
  const takeBack = async () => {
    const result = await undo();
    onStatus(result.ok ? { tone: 'done', text: undone } : describeProblem(result.reason));
  };
  const action = { label: i18n.t('note.undo'), run: () => void takeBack() };
  onStatus(changed.ok ? { tone: 'done', text: done, action } : describeProblem(changed.reason));
}
