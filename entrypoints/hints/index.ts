import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LOOK_AGAIN } from '../../utils/messaging/look-again';
import { startPageHints, type PageHints } from './page-hints';

declare global {
  /** Set once the reader of hints is in the page. */
  var goodQuestionHints: PageHints | undefined;
}

/** Put beside the agent and the watch when the first sentence was typed on a site with hints. */
export default defineUnlistedScript(() => {
  const agent = globalThis.goodQuestion;
  const watch = globalThis.goodQuestionTyping;
  if (!agent || !watch || globalThis.goodQuestionHints) return;
  const hints = startPageHints(agent, watch);
  globalThis.goodQuestionHints = hints;
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === LOOK_AGAIN) void hints.lookAgain();
  });
});
