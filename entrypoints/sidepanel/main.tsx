import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { HintContext } from '../../components/wording/HintSlot';
import { mount } from '../../components/controls/mount';
import { Panel } from '../../components/panel/Panel';
import { PANEL_VIEWS } from '../../components/panel/PanelTabs';
import { showClosedPage } from '../../utils/browser/closed-page';
import { openSettings, openWebPage } from '../../utils/browser/tabs';
import { createLocalArea } from '../../utils/storage/area';
import { watchFirstRead } from '../../utils/storage/watch-first-read';
import { createDrafts } from '../../utils/storage/drafts';
import { createReader } from '../../utils/storage/reader';
import type { LookBackSpan } from '../../utils/surface/look-back';
import { createHintOpener } from '../../utils/surface/open-hints';
import { startMeeting } from '../../utils/surface/meeting';
import { lookForSync } from '../../utils/surface/look-for-sync';
import { startSite } from '../../utils/surface/site';
import { startPlan } from '../../utils/surface/plan';
import { startTimeline } from '../../utils/surface/timeline';
import { createTrash } from '../../utils/surface/trash';
import { placeOrCopy } from '../../utils/surface/place-question';
import { startDebrief, startWhere } from '../../utils/surface/where';
import { startWording } from '../../utils/surface/wording';

const area = watchFirstRead(createLocalArea(), showClosedPage);
const reader = createReader(area);
const drafts = createDrafts(area);
const meeting = await startMeeting({ surface: 'panel', reader, drafts });
const site = startSite(reader);
void site.load();
const ports = { view: meeting.now.view, reader, drafts };
const [timeline, plan, [where, debrief]] = await Promise.all([
  startTimeline(ports),
  startPlan(ports),
  startWhere(ports).then(async (card) => [card, await startDebrief(ports, card.card)] as const),
]);

const trash = createTrash(reader);

/** The view stands in the address, so that it can be linked to and outlasts a reload. */
const findView = () => PANEL_VIEWS.find((name) => location.hash === `#${name}`) ?? 'meeting';
const view = signal(findView());
addEventListener('hashchange', () => (view.value = findView()));

const wording = startWording(reader);
void wording.load();
const readMix = async (span: LookBackSpan, since: number | null) => {
  const { lookBack } = await import('../../utils/surface/look-back');
  return lookBack(reader, meeting.now.view.peek(), { span, since });
};

const App = () => (
  <Panel
    view={view.value}
    onView={(name) => location.replace(`#${name}`)}
    meeting={meeting}
    site={site}
    where={where}
    debrief={debrief}
    plan={{ plan, onUseText: (text, use) => placeOrCopy(use, text) }}
    kept={{
      timeline,
      trash,
      onOpenPage: (url) => void openWebPage(url),
      onUseItem: ({ text }, use) => placeOrCopy(use, text),
    }}
    lookBack={{
      isOn: wording.settings.value.lookBack,
      since: wording.settings.value.lookBackSince,
      read: readMix,
      onStartAfresh: () => wording.startAfresh(Date.now()),
      onStop: () => void wording.save({ lookBack: false }),
    }}
    onOpenSettings={() => void browser.runtime.openOptionsPage()}
  />
);

mount(
  <HintContext.Provider value={createHintOpener({ reader, view: meeting.now.view })}>
    <App />
  </HintContext.Provider>,
);
lookForSync();

async function showSafety() {
  const { startSafety } = await import('../../utils/surface/safety');
  const { mountSafetyLine } = await import('../../components/safety/SafetyLine');
  mountSafetyLine(startSafety(area, () => void openSettings('data')));
}
void showSafety();
