import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../utils/messaging/send';
import { findHintHosts } from '../utils/page/host';
import { watchTyping } from '../utils/page/typing-watch';

/** All that runs in a page of a site with hints before a sentence is typed there. */
export default defineUnlistedScript(() => {
  if (globalThis.goodQuestionTyping) return;
  // What an older copy of the extension left behind.
  for (const host of findHintHosts(document)) host.remove();
  globalThis.goodQuestionTyping = watchTyping(window, async () => {
    const answer = await send('openHints', {});
    return 'isOn' in answer && answer.isOn;
  });
});
