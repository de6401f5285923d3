import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Site } from '../sites/known-sites';

export type SitePorts = {
  /** The site of the page in view. */
  find: () => Promise<Site | undefined>;
  list: () => Promise<readonly Site[]>;
  watch: (listener: () => void) => () => void;
  /** Must be called in the tick of a click. */
  request: (sites: readonly Site[]) => Promise<boolean>;
  drop: (site: Site) => Promise<unknown>;
  readDismissed: () => Promise<readonly string[]>;
  dismiss: (host: string) => Promise<unknown>;
};

export type SiteModel = {
  /** The page's site, and whether it is on; null where there is none to speak of. */
  site: ReadonlySignal<(Site & { isOn: boolean }) | null>;
  /** Whether the line about the site is shown. */
  isShown: ReadonlySignal<boolean>;
  load: () => Promise<void>;
  toggle: () => void;
  switchOn: () => void;
  switchOff: () => void;
  dismiss: () => void;
};

/** The one line about the site in view. It comes by itself on well-known sites, until it was answered once. */
export function createSite(ports: SitePorts): SiteModel {
  const here = signal<Site | undefined>(undefined);
  const sites = signal<readonly Site[]>([]);
  const isShown = signal(false);
  const site = computed(() => {
    const on = sites.value.map(({ pattern }) => pattern);
    const found = here.value;
    return found ? { ...found, isOn: on.includes(found.pattern) } : null;
  });
  const refresh = async () => {
    const listed = await ports.list();
    sites.value = listed;
  };
  ports.watch(() => void refresh());

  return {
    site,
    isShown,
    async load() {
      const [found, dismissed] = await Promise.all([
        ports.find(),
        ports.readDismissed(),
        refresh(),
      ]);
      here.value = found;
      const current = site.peek();
      isShown.value =
        current?.name !== undefined && !current.isOn && !dismissed.includes(current.host);
    },
    toggle() {
      isShown.value = !isShown.peek();
    },
    switchOn() {
      const asked = here.peek();
      if (asked) void ports.request([asked]).then(refresh);
    },
    switchOff() {
      const dropped = here.peek();
      if (dropped) void ports.drop(dropped).then(refresh);
    },
    dismiss() {
      isShown.value = false;
      const host = here.peek()?.host;
      if (host !== undefined) void ports.dismiss(host);
    },
  };
}
