import { AGENT, addScripts, HINTS } from '../browser/page-scripts';
import { listSites, registerHintWatch } from '../browser/sites';
import { addHintWatch, tellPages } from '../browser/tabs';
import type { Handlers } from '../messaging/listen';
import type { HintRules } from '../messaging/protocol';
import type { Change } from '../records/change';
import { SETTING_WORDING } from '../records/ids';
import type { Stamp } from '../records/now-changes';
import { createWordingChange } from '../records/wording-settings';
import { findSite } from '../sites/known-sites';
import { readNow } from '../storage/read-now';
import { readWording } from '../storage/read-wording';
import type { Reader } from '../storage/reader';
import type { Store } from '../storage/store';
import { formatMute, type Mute } from '../wording/mutes';

type Ports = { store: Store; reader: Reader; stamp: () => Stamp };

/** Patterns of the sites that are both switched on and wanted for hints. */
async function listHintSites(reader: Reader): Promise<string[]> {
  const [{ strength, sites }, granted] = await Promise.all([readWording(reader), listSites()]);
  if (strength === 'off') return [];
  return granted.map(({ pattern }) => pattern).filter((pattern) => sites.includes(pattern));
}

/**
 * Brings pages in line with the choices: watches typing where hints are wanted, in open tabs too, and lets the
 * pages that hold a hint look again.
 */
export async function renewPageHints(reader: Reader): Promise<void> {
  const patterns = await listHintSites(reader);
  await registerHintWatch(patterns);
  await addHintWatch(patterns);
  await tellPages();
}

/** To be called after a change was stored: choices about wording and a meeting's stance decide about hints. */
export async function renewAfter({ puts = [] }: Change, reader: Reader): Promise<void> {
  if (puts.some(({ id }) => id === SETTING_WORDING)) await renewPageHints(reader);
  else if (puts.some(({ kind }) => kind === 'meeting')) await tellPages();
}

async function readRules(reader: Reader, pageUrl: string): Promise<HintRules> {
  const site = findSite(pageUrl);
  const [{ strength, mutes }, patterns, { plan }] = await Promise.all([
    readWording(reader),
    listHintSites(reader),
    readNow(reader),
  ]);
  const isWanted = site !== undefined && patterns.includes(site.pattern);
  if (!isWanted || strength === 'off' || plan?.stance === 'consult') return { isOn: false };
  return { isOn: true, setting: strength, mutes: [...mutes], site: site.host };
}

type Answers = Pick<Handlers, 'openHints' | 'readHintRules' | 'setMute'>;

/** Answers to pages with hints. They are told of choices; what is typed there is never told. */
export function createHintAnswers({ store, reader, stamp }: Ports): Answers {
  return {
    async openHints(_asked, { pageUrl, tabId }) {
      const { isOn } = await readRules(reader, pageUrl);
      if (isOn && tabId !== undefined) await addScripts({ tabId }, [AGENT, HINTS]);
      return { isOn };
    },
    readHintRules: (_asked, { pageUrl }) => readRules(reader, pageUrl),
    async setMute({ rule, scope, word, isMuted }, { pageUrl }) {
      const host = findSite(pageUrl)?.host;
      const mute: Mute = {
        rule,
        ...(scope === 'word' && word !== undefined && { word }),
        ...(scope === 'site' && host !== undefined && { site: host }),
      };
      const { mutes } = await readWording(reader);
      const others = mutes.filter((each) => formatMute(each) !== formatMute(mute));
      const change = createWordingChange({ mutes: isMuted ? [...others, mute] : others }, stamp());
      return store.apply(change);
    },
  };
}
