import { i18n } from '#i18n';
import { AGENT, addScripts, runInFrames } from '../browser/page-scripts';
import { describeProblem } from '../i18n/outcome-text';
import { createNote } from '../records/note-changes';
import type { Stamp } from '../records/now-changes';
import type { NowView } from '../records/now-view';
import type { PageSelection } from '../page/selection';
import type { KeptToast } from '../page/agent';
import { readNow } from '../storage/read-now';
import type { Reader } from '../storage/reader';
import type { Store } from '../storage/store';
import { flagTab } from './flag-tab';

type Ports = { store: Store; reader: Reader; stamp: () => Stamp };
/** What the browser itself knows of the selection; without the page's help it has lost its lines. */
type Offered = { tabId: number; quote?: string; url?: string; title?: string };

/** Keeps the text selected in a tab as evidence for the current partner, and says so there. */
export async function keepSelection(ports: Ports, offered: Offered): Promise<void> {
  const { tabId } = offered;
  const source = merge(await readFromPage(tabId), offered);
  await say(
    tabId,
    source.quote === '' ? { text: i18n.t('capture.nothing') } : await keep(ports, source),
  );
}

type Source = { quote: string; url?: string; title?: string };

function merge(read: PageSelection | undefined, offered: Offered): Source {
  const { url = offered.url, title = offered.title } = read ?? {};
  const quote = [read?.quote, offered.quote].find((words) => words !== undefined && words !== '');
  return {
    quote: quote ?? '',
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
  };
}

async function keep(ports: Ports, source: Source): Promise<KeptToast> {
  const view = await readNow(ports.reader);
  const stamp = ports.stamp();
  const id = stamp.createId();
  const note = { id, kind: 'observation', text: '', ...source } as const;
  const result = await ports.store.apply(createNote(view, note, stamp));
  return result.ok
    ? { text: nameKept(view), noteId: id }
    : { text: describeProblem(result.reason).text };
}

function nameKept({ now, partners }: NowView): string {
  const partner = partners.find(({ id }) => id === now.partnerId);
  return partner ? i18n.t('capture.keptFor', [partner.alias]) : i18n.t('capture.kept');
}

async function readFromPage(tabId: number): Promise<PageSelection | undefined> {
  try {
    const [top] = await readFrames({ tabId });
    if (top?.quote !== '') return top;
    // Selected in a frame of another site, perhaps; the page it came from is still the one in view.
    const frames = await readFrames({ tabId, allFrames: true });
    return { ...top, quote: frames.find(({ quote }) => quote !== '')?.quote ?? '' };
  } catch {
    // A page that is closed to extensions; what the context menu offers is still there to keep.
    return undefined;
  }
}

async function readFrames(frames: {
  tabId: number;
  allFrames?: boolean;
}): Promise<PageSelection[]> {
  await addScripts(frames, [AGENT]);
  const answers = await runInFrames(frames, () => globalThis.goodQuestion?.readSelection());
  return answers.flatMap(({ result }) => result ?? []);
}

async function say(tabId: number, toast: KeptToast): Promise<void> {
  try {
    await runInFrames(
      { tabId },
      (shown: KeptToast) => globalThis.goodQuestion?.showKept(shown),
      toast,
    );
  } catch {
    await flagTab(tabId, toast.text);
  }
}
