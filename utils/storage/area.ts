import { defineExtensionStorage } from '@webext-core/storage';
import { browser } from 'wxt/browser';
import type { Meta } from '../records/meta';
import type { Page } from '../records/pages';
import type { SetAside } from '../records/safety/data-report';
import type { BackupState, SafetyState } from '../records/safety/notice';
import { batchReads } from './batch-reads';
import type { Draft } from './drafts';
import type {
  AsideKey,
  BACKUP_KEY,
  DirectoryKey,
  DraftStorageKey,
  META_KEY,
  PageKey,
  SAFETY_KEY,
  SYNC_KEY,
  TagsKey,
  WordsKey,
} from './keys';

type Schema = {
  [META_KEY]: Meta;
  [SYNC_KEY]: object;
  [SAFETY_KEY]: SafetyState | null;
  [BACKUP_KEY]: BackupState;
} & Record<AsideKey, SetAside> &
  Record<DirectoryKey | TagsKey | WordsKey, string> &
  Record<PageKey, Page> &
  Record<DraftStorageKey, Draft | null>;
export type StorageKey = keyof Schema;
/** What is read is not trusted to be what was written. */
export type Stored = Readonly<Record<string, unknown>>;
export type Values = Readonly<Record<string, Schema[StorageKey]>>;

/** Local storage as the rest of the product sees it. */
export type Area = {
  /** The values under the keys, in one consistent read. Null counts as missing, and missing keys are left out. */
  get(keys: readonly StorageKey[]): Promise<Stored>;
  /** All or nothing. The browser has the values before this returns, even if the page dies in the same tick. */
  set(values: Values): Promise<void>;
  /** Every key there is. Slow on older browsers, which must read all values for it. */
  keys(): Promise<string[]>;
  /** Hears which keys changed value, from whichever surface. Gives back the way to stop. */
  subscribe(listener: (keys: ReadonlySet<string>) => void): () => void;
};

type StorageChanges = Record<string, { oldValue?: unknown; newValue?: unknown }>;
/** The part of the browser's storage area that is used. */
export type NativeArea = {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  /** Chrome 130, Firefox 143. */
  getKeys?(): Promise<string[]>;
  onChanged: {
    addListener(listener: (changes: StorageChanges) => void): void;
    removeListener(listener: (changes: StorageChanges) => void): void;
  };
};

function listChanged(changes: StorageChanges): Set<string> {
  // Firefox reports keys set to an equal value, Chromium does not.
  const changed = Object.entries(changes).filter(
    ([, { oldValue, newValue }]) => JSON.stringify(oldValue) !== JSON.stringify(newValue),
  );
  return new Set(changed.map(([key]) => key));
}

/**
 * The typed face of a storage area. Single keys go through `@webext-core/storage`; what its version 1.2.0
 * cannot do or does wrong is done here: reads and writes of several keys (one call, so atomic), and
 * subscribing (its `onChange` never detaches its last listener, lets one callback's throw stop the others,
 * compares objects by identity and says undefined where its types say null).
 */
export function createArea(native: NativeArea): Area {
  const face = defineExtensionStorage<Schema>(native);

  async function getOne(key: StorageKey): Promise<Stored> {
    const value: unknown = await face.getItem(key);
    return value === null ? {} : { [key]: value };
  }

  async function getMany(keys: readonly StorageKey[]): Promise<Stored> {
    const stored = await native.get([...keys]);
    // The fake browser of the unit tests answers missing keys with undefined or null.
    return Object.fromEntries(
      Object.entries(stored).filter(([, value]) => value !== null && value !== undefined),
    );
  }

  return {
    get: batchReads(([key, ...more]) => {
      if (key === undefined) return Promise.resolve({});
      return more.length === 0 ? getOne(key) : getMany([key, ...more]);
    }),
    set: (values) => {
      const [entry, ...more] = Object.entries(values) as [StorageKey, Schema[StorageKey]][];
      if (!entry) return Promise.resolve();
      return more.length === 0 ? face.setItem(...entry) : native.set({ ...values });
    },
    keys: async () => (await native.getKeys?.()) ?? Object.keys(await native.get(null)),
    subscribe: (listener) => {
      const hear = (changes: StorageChanges) => {
        const changed = listChanged(changes);
        if (changed.size > 0) listener(changed);
      };
      native.onChanged.addListener(hear);
      return () => native.onChanged.removeListener(hear);
    },
  };
}

/** Bytes in local storage; undefined in a browser that does not tell (Firefox before 131). */
export async function measureLocal(): Promise<number | undefined> {
  const local: { getBytesInUse?: (keys: null) => Promise<number> } = browser.storage.local;
  return local.getBytesInUse?.(null);
}

/** This profile's local storage. */
export function createLocalArea(): Area {
  return createArea(browser.storage.local);
}

/**
 * Shuts content scripts out of local storage where the browser can: Chromium. Firefox has no such method
 * (153), so there what is stored is readable by our own content script, which does not ask.
 */
export async function restrictToExtensionPages(): Promise<void> {
  const local: { setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> } =
    browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
