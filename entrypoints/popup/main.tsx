import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Icon } from '../../components/controls/Icon';
import { Meeting } from '../../components/meeting/Meeting';
import { HintContext } from '../../components/wording/HintSlot';
import { mount } from '../../components/controls/mount';
import { showClosedPage } from '../../utils/browser/closed-page';
import { getWindowId, openPanel } from '../../utils/browser/panel';
import { openSettings } from '../../utils/browser/tabs';
import { createLocalArea } from '../../utils/storage/area';
import { watchFirstRead } from '../../utils/storage/watch-first-read';
import { createDrafts } from '../../utils/storage/drafts';
import { createReader } from '../../utils/storage/reader';
import { nextPaint } from '../../utils/surface/next-paint';
import { createHintOpener } from '../../utils/surface/open-hints';
import { readActivePage } from '../../utils/surface/read-active-page';
import { lookForSync } from '../../utils/surface/look-for-sync';
import { startSite } from '../../utils/surface/site';
import { startMeeting } from '../../utils/surface/meeting';

const area = watchFirstRead(createLocalArea(), showClosedPage);
const reader = createReader(area);
const site = startSite(reader);
let windowId: number = browser.windows.WINDOW_ID_CURRENT;

const tools = (
  <>
    <button
      type="button"
      class="button"
      title={i18n.t('options.openPanel')}
      aria-label={i18n.t('options.openPanel')}
      onClick={() => void openPanel(windowId).then(() => window.close())}
    >
      <Icon name="panel" />
    </button>
    <button
      type="button"
      class="button"
      title={i18n.t('options.open')}
      aria-label={i18n.t('options.open')}
      onClick={() => void browser.runtime.openOptionsPage()}
    >
      <Icon name="settings" />
    </button>
  </>
);

// Not awaited at the top: what is imported later imports from this script, and would wait for it in turn.
async function start() {
  const meeting = await startMeeting({
    ...{ surface: 'popup', reader, drafts: createDrafts(area) },
    readPage: readActivePage,
  });
  mount(
    <HintContext.Provider value={createHintOpener({ reader, view: meeting.now.view })}>
      <Meeting {...meeting} site={site} takesFocus tools={tools} />
    </HintContext.Provider>,
  );
  // What nobody sees at once comes after what they do.
  await nextPaint();
  windowId = await getWindowId();
  await site.load();
  lookForSync();
  const { startSafety } = await import('../../utils/surface/safety');
  const { mountSafetyLine } = await import('../../components/safety/SafetyLine');
  mountSafetyLine(startSafety(area, () => void openSettings('data')));
}

void start();
