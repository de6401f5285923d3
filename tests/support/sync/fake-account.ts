import { countBytes } from '../../../utils/sync/count-bytes';
import type { Values } from '../../../utils/sync/read-area';

export type Rules = 'chromium' | 'firefox';
type Item = { readonly value: string | undefined; readonly version: number };
/** What the browser vendor's server holds for the extension. Values are JSON. */
export type Account = { items: Map<string, Item>; version: number; epoch: number };
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

export function createAccount(): Account {
  return { items: new Map(), version: 0, epoch: 0 };
}

/** The account is emptied, as by "reset sync". */
export function resetAccount(account: Account): void {
  account.items = new Map();
  account.epoch += 1;
}

const LIMITS = { total: 102_400, item: 8_192, items: 512, minute: 120, hour: 1_800 };

function checkQuota(rules: Rules, data: ReadonlyMap<string, string>) {
  const fail = (what: string) => {
    throw rules === 'chromium'
      ? new Error(`Resource::${what} quota exceeded`)
      : Object.assign(
          new Error('QuotaExceededError: storage.sync API call exceeded its quota limitations.'),
          {
            name: 'QuotaExceededError',
          },
        );
  };
  if (data.size > LIMITS.items) fail('kMaxItems');
  let total = 0;
  for (const [key, json] of data) {
    const bytes = countBytes(key, JSON.parse(json) as unknown);
    if (bytes > LIMITS.item) fail('kQuotaBytesPerItem');
    total += bytes;
  }
  if (total > LIMITS.total) fail('kQuotaBytes');
}

/**
 * One machine's sync area, joined to an account by the rules that Chromium (syncable_settings_storage.cc,
 * data_type_sync_bridge.cc) and Firefox (application-services, webext-storage) follow. `time` is the true time.
 */
export function createSyncedArea(rules: Rules, account: Account, time: () => number) {
  let data = new Map<string, string>();
  /** Chromium: keys changed here since they were last sent. */
  let dirty = new Set<string>();
  /** Firefox: the state that both sides had last. */
  let parent: Map<string, string> | undefined;
  let seen = 0;
  let epoch: number | undefined;
  let writes: number[] = [];
  const failures: Error[] = [];
  const listeners = new Set<(changes: Changes) => void>();

  const parse = (json: string | undefined) =>
    json === undefined ? {} : { value: JSON.parse(json) as unknown };

  function change(next: ReadonlyMap<string, string>, echoed: ReadonlySet<string> = new Set()) {
    const changes: Changes = {};
    for (const key of new Set([...data.keys(), ...next.keys()])) {
      const [before, after] = [data.get(key), next.get(key)];
      if (before === after && !echoed.has(key)) continue;
      const [old, fresh] = [parse(before), parse(after)];
      changes[key] = {
        ...('value' in old && { oldValue: old.value }),
        ...('value' in fresh && { newValue: fresh.value }),
      };
    }
    data = new Map(next);
    if (Object.keys(changes).length > 0) for (const hear of [...listeners]) hear(changes);
  }

  function countWrite() {
    if (rules === 'firefox') return;
    const now = time();
    writes = writes.filter((at) => at > now - 3_600_000);
    const inMinute = writes.filter((at) => at > now - 60_000).length;
    if (inMinute >= LIMITS.minute) {
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    }
    if (writes.length >= LIMITS.hour) {
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.');
    }
    writes.push(now);
  }

  function set(values: Values) {
    countWrite();
    const failure = failures.shift();
    if (failure) throw failure;
    const next = new Map(data);
    for (const [key, value] of Object.entries(values)) next.set(key, JSON.stringify(value));
    checkQuota(rules, next);
    for (const key of Object.keys(values)) if (data.get(key) !== next.get(key)) dirty.add(key);
    change(next, rules === 'firefox' ? new Set(Object.keys(values)) : undefined);
  }

  function remove(keys: readonly string[]) {
    const next = new Map(data);
    for (const key of keys) if (next.delete(key)) dirty.add(key);
    change(next);
  }

  function commit(values: Iterable<readonly [string, string | undefined]>) {
    for (const [key, value] of values) {
      if (account.items.get(key)?.value === value) continue;
      account.version += 1;
      account.items.set(key, { value, version: account.version });
    }
    seen = account.version;
  }

  const listLive = () =>
    new Map(
      [...account.items].flatMap(([key, { value }]) =>
        value === undefined ? [] : [[key, value] as const],
      ),
    );

  /** Chromium, when sync starts for the extension: an account with any data overwrites what is here. */
  function start() {
    const live = listLive();
    epoch = account.epoch;
    dirty = new Set();
    if (live.size > 0) change(live);
    else commit(data);
    seen = account.version;
  }

  function syncChromium(isDownloadOnly: boolean) {
    if (epoch !== account.epoch) {
      start();
      return;
    }
    const next = new Map(data);
    for (const [key, { value, version }] of account.items) {
      if (version <= seen) continue;
      // A deletion there loses against a change here; in any other conflict the remote value wins.
      if (dirty.has(key) && value === undefined && data.has(key)) continue;
      dirty.delete(key);
      if (value === undefined) next.delete(key);
      else next.set(key, value);
    }
    seen = account.version;
    change(next);
    if (isDownloadOnly) return;
    commit([...dirty].map((key) => [key, data.get(key)] as const));
    dirty = new Set();
  }

  /** Firefox: three-way by key; what came in wins, also a deletion over an edit. Without a parent nothing is deleted. */
  function syncFirefox() {
    if (epoch !== account.epoch) parent = undefined;
    epoch = account.epoch;
    const incoming = listLive();
    const next = new Map(data);
    for (const key of new Set([...incoming.keys(), ...(parent?.keys() ?? [])])) {
      const theirs = incoming.get(key);
      if (parent && theirs === parent.get(key)) continue;
      if (theirs === undefined) next.delete(key);
      else next.set(key, theirs);
    }
    change(next);
    const gone = [...incoming.keys()].filter((key) => !data.has(key));
    commit([...data, ...gone.map((key) => [key, undefined] as const)]);
    parent = new Map(data);
  }

  return {
    set,
    remove,
    read: (): Values =>
      Object.fromEntries([...data].map(([key, json]) => [key, JSON.parse(json) as unknown])),
    failures,
    listeners,
    data: () => data,
    /** What the browser does by itself while it is online. */
    synchronise: (isDownloadOnly = false) =>
      rules === 'chromium' ? syncChromium(isDownloadOnly) : syncFirefox(),
    /** The database is found damaged and opened empty; sync stops until it starts anew. */
    corrupt: () => {
      data = new Map();
      dirty = new Set();
      epoch = undefined;
      parent = undefined;
    },
    /** Emptied from within the browser, or by uninstalling: the deletions are sent. */
    clear: () => remove([...data.keys()]),
  };
}
export type SyncedArea = ReturnType<typeof createSyncedArea>;
