import { i18n } from '#i18n';
import { describeProblem, describeUse } from '../../utils/i18n/outcome-text';
import type { Used } from '../../utils/models/insert-report';
import type { Changed, Undoable } from '../../utils/models/now';
import type { TimelineModel } from '../../utils/models/timeline';
import type { TimelineItem } from '../../utils/records/timeline';
import type { EntryActions } from './entry-actions';
import type { Status } from '../controls/StatusLine';

export type KeptPorts = {
  onOpenPage: (url: string) => void;
  /** Places or copies a saved question. */
  onUseItem: (item: TimelineItem, use: 'insert' | 'copy') => Promise<Used>;
};

/** What can be done with kept entries, each said when it is done, with the way back where there is one. */
export function createKeptActions(
  timeline: TimelineModel,
  { onOpenPage, onUseItem }: KeptPorts,
  setStatus: (status: Status) => void,
): EntryActions {
  const say = (result: Changed, text: string, action?: Status['action']) =>
    setStatus(
      result.ok
        ? { tone: 'done', text, ...(action && { action }) }
        : describeProblem(result.reason),
    );
  const takeBack = (undo: () => Promise<Changed>, said: string): Status['action'] => ({
    label: i18n.t('note.undo'),
    run: () => void undo().then((result) => say(result, said)),
  });
  const sayUndoable = ({ changed, undo }: Undoable, text: string) =>
    say(changed, text, takeBack(undo, i18n.t('note.undone')));

  return {
    onEdit: timeline.edit,
    onDraft: timeline.draft,
    onSave: (item, edit) =>
      void timeline.save(item, edit).then((result) => say(result, i18n.t('note.saved'))),
    onTick: (item, isDone) =>
      void timeline
        .tick(item, isDone)
        .then((result) => say(result, i18n.t(isDone ? 'step.saidDone' : 'step.saidOpen'))),
    onDelete: (item) =>
      void timeline.trash(item).then((result) => {
        const restore = () => timeline.restore(item);
        say(result, i18n.t('panel.deleted'), takeBack(restore, i18n.t('panel.restoredItem')));
      }),
    onSettle: (item, settling) =>
      void timeline.settle(item, settling).then((settled) => {
        sayUndoable(
          settled,
          i18n.t(settling === 'both' ? 'versions.keptBoth' : 'versions.settled'),
        );
      }),
    onBringBack: (item, version) =>
      void timeline
        .bringBack(item, version)
        .then((brought) => sayUndoable(brought, i18n.t('earlier.broughtBack'))),
    onOpenPage,
    onUse: (item, way) =>
      void onUseItem(item, way).then((used) => setStatus(describeUse(used, item.text))),
  };
}
