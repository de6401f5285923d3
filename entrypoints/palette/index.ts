import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPalette } from './open-palette';

/** Added to the agent that was put in the page just before; opens nothing until it is called. */
export default defineUnlistedScript(() => {
  const agent = globalThis.goodQuestion;
  if (agent) agent.openPalette = (view, farFrame) => openPalette(agent, view, farFrame);
});
