import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { HintContext } from '../../components/wording/HintSlot';
import { mount } from '../../components/controls/mount';
import { Options } from '../../components/settings/Options';
import type { Status } from '../../components/controls/StatusLine';
import type { PackFormat } from '../../utils/coaching/packs/pack';
import { showClosedPage } from '../../utils/browser/closed-page';
import { listKeys } from '../../utils/browser/keys';
import { dropSite, listSites, requestSites, watchSites } from '../../utils/browser/sites';
import { describeProblem } from '../../utils/i18n/outcome-text';
import { send } from '../../utils/messaging/send';
import { createPartnerEdit, listPartners } from '../../utils/records/partners';
import { createLocalArea } from '../../utils/storage/area';
import { watchFirstRead } from '../../utils/storage/watch-first-read';
import { createDrafts } from '../../utils/storage/drafts';
import { createReader } from '../../utils/storage/reader';
import { createHintOpener } from '../../utils/surface/open-hints';
import { createStamp } from '../../utils/browser/stamp';
import { createDataCheck } from '../../utils/surface/data-check';
import { startRestore } from '../../utils/surface/restore';
import { startStems } from '../../utils/surface/stems';
import { startWords } from '../../utils/surface/words';
import { startWording } from '../../utils/surface/wording';
import { lookForSync } from '../../utils/surface/look-for-sync';
import { startSync } from '../../utils/surface/sync';
import { saveFile } from './save-file';

const area = watchFirstRead(createLocalArea(), showClosedPage);
const reader = createReader(area);
const { list, files, writeFile } = await startStems(reader, createDrafts(area));
const words = await startWords(reader);
const wording = startWording(reader);
await wording.load();
const sync = await startSync(area, reader);
lookForSync();
const keys = await listKeys();
const sites = signal(await listSites());
watchSites(() => void listSites().then((listed) => (sites.value = listed)));
const status = signal<Status | null>(null);
const known = signal(await read());
reader.subscribe(() => void read().then((view) => (known.value = view)));

async function read() {
  const [partners, cycles] = await Promise.all([reader.list('partner'), reader.list('cycle')]);
  return { partners: listPartners(partners.items, cycles.items) };
}

async function change(edit: Parameters<typeof createPartnerEdit>[1], id: string) {
  const partner = known.peek().partners.find((listed) => listed.id === id);
  if (!partner) return false;
  const result = await send('change', createPartnerEdit(partner, edit, createStamp()));
  status.value = result.ok ? null : describeProblem(result.reason);
  return result.ok;
}

async function shareNotes(isOn: boolean) {
  const result = await sync.shareNotes(isOn);
  status.value = result.ok ? null : describeProblem(result.reason);
}

function exportStems(format: PackFormat): number {
  const { count, text } = writeFile(format);
  if (count > 0) saveFile(`good-question-stems.${format}`, text);
  return count;
}

const restore = startRestore(area);
const { version } = browser.runtime.getManifest();

async function saveBackup(): Promise<number> {
  const { createBackup } = await import('../../utils/surface/backup');
  const { name, text, count } = await createBackup(area, version);
  saveFile(name, text);
  void send('settleSafety', { answer: 'backed-up' });
  return count;
}

const dataCheck = createDataCheck(area);

async function saveAside(): Promise<void> {
  const text = await dataCheck.exportSetAside();
  saveFile(`good-question-set-aside-${new Date().toISOString().slice(0, 10)}.json`, text);
}

function App() {
  return (
    <Options
      {...known.value}
      sites={{
        sites: sites.value,
        onDrop: dropSite,
        onReturn: (site) => requestSites([site]),
      }}
      keys={keys}
      words={words}
      stems={list}
      wording={wording}
      packs={{ files, onExport: exportStems }}
      backup={{ restore, onSave: saveBackup }}
      check={{ ...dataCheck, onSaveAside: () => void saveAside() }}
      version={version}
      sync={{
        ...sync.state.value,
        onShareNotes: (isOn) => void shareNotes(isOn),
        onSyncNow: () => void sync.syncNow(),
        onAnswer: (answer) => void sync.answer(answer),
      }}
      status={status.value}
      onChange={({ id }, draft) => change(draft, id)}
      onActive={({ id }, active) => void change({ active }, id)}
    />
  );
}

mount(
  <HintContext.Provider value={createHintOpener({ reader })}>
    <App />
  </HintContext.Provider>,
);

async function showSafety() {
  const { startSafety } = await import('../../utils/surface/safety');
  const { mountSafetyLine } = await import('../../components/safety/SafetyLine');
  mountSafetyLine(startSafety(area, () => (location.hash = '#data')));
}
void showSafety();
