import { browser } from 'wxt/browser';
import { mount } from '../../components/mount';
import { Panel } from '../../components/Panel';
import { openWebPage } from '../../utils/browser/tabs';
import { createLocalArea } from '../../utils/storage/area';
import { createDrafts } from '../../utils/storage/drafts';
import { createReader } from '../../utils/storage/reader';
import { startMeeting } from '../../utils/surface/meeting';
import { startSite } from '../../utils/surface/site';
import { startTimeline } from '../../utils/surface/timeline';
import { placeOrCopy } from '../../utils/surface/place-question';

const area = createLocalArea();
const reader = createReader(area);
const drafts = createDrafts(area);
const meeting = await startMeeting({ surface: 'panel', reader, drafts });
const site = startSite(reader);
void site.load();
const timeline = await startTimeline({ view: meeting.now.view, reader, drafts });

mount(
  <Panel
    meeting={meeting}
    site={site}
    kept={{
      timeline,
      onOpenPage: (url) => void openWebPage(url),
      onUseItem: ({ text }, use) => placeOrCopy(use, text),
    }}
    onOpenSettings={() => void browser.runtime.openOptionsPage()}
  />,
);
