import { i18n } from '#i18n';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import toastCss from '../components/theme/toast.css?inline';
import { send } from '../utils/messaging/send';
import { createAgent } from '../utils/page/agent';

/** Runs again at each use; the first agent stays, since it may be in the middle of an insertion. */
export default defineUnlistedScript(() => {
  const agent = (globalThis.goodQuestion ??= createAgent(document, {
    toastCss,
    undoKeep: (noteId) => ({ label: i18n.t('note.undo'), run: () => void undo(noteId) }),
  }));

  async function undo(noteId: string) {
    const { ok } = await send('undoKeep', { noteId });
    agent.showToast({ text: i18n.t(ok ? 'note.undone' : 'capture.gone') });
  }
});
