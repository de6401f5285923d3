import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenFirst } from '../utils/page/first-listener';

/** All that runs in a site that is switched on before the coach acts there. */
export default defineUnlistedScript(() => {
  globalThis.goodQuestionFirst ??= listenFirst(window);
});
