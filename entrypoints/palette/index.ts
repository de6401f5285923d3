import { i18n } from '#i18n';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rehearseInsertions } from '../../utils/i18n/outcome-text';
import { outliveUpdate } from '../../utils/i18n/outlive-update';
import { getPasteKey } from '../../utils/page/insert-report';
import { openPalette } from './open-palette';

/** Added to the agent that was put in the page just before; opens nothing until it is called. */
export default defineUnlistedScript(() => {
  const agent = globalThis.goodQuestion;
  if (agent) agent.openPalette = (...first) => openPalette(agent, ...first);
  outliveUpdate();
  // The first message of all is fetched from the browser's own process while everything here waits: better now, while
  // the questions are still on their way, than with the palette half drawn. After an update it would be too late.
  setTimeout(() => {
    i18n.t('palette.updated');
    rehearseInsertions(getPasteKey(navigator));
  });
});
