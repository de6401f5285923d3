import { countChromiumBytes, toChromiumJson } from './chromium-values';
import type { NativeArea } from '../../utils/storage/area';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes) => void;
type Operation = 'get' | 'set' | 'remove' | 'clear' | 'getKeys';

type Call = { operation: Operation; keys: string[]; bytes: number };
export type FakeOptions = {
  rules?: 'chromium' | 'firefox';
  /** In bytes; without `unlimitedStorage` local storage has 10,485,760. */
  quota?: number;
  /** Turns of the microtask queue that each call takes; one unless told. */
  latency?: () => number;
};
/** The area as one page or worker sees it. */
type Connection = NativeArea & {
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
  getKeys(): Promise<string[]>;
  /** Points passed at which it could have been killed: two a call, before and after the browser acts. */
  points(): number;
};

type Rules = {
  pack(value: unknown): unknown;
  unpack(packed: unknown): unknown;
  /** Firefox reports a key set to an equal value. */
  echoes: boolean;
  quotaError(): Error;
};

/** Firefox keeps what JSON cannot hold, as cycles and big integers; they count as nothing here. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

const chromium: Rules = {
  pack: toChromiumJson,
  unpack: (packed) => JSON.parse(packed as string) as unknown,
  echoes: false,
  quotaError: () => new Error('Resource::kQuotaBytes quota exceeded'),
};

const firefox: Rules = {
  pack: (value) => structuredClone(value),
  unpack: (packed) => structuredClone(packed),
  echoes: true,
  quotaError: () =>
    Object.assign(new Error('storage.local API call exceeded its quota limitations.'), {
      name: 'QuotaExceededError',
    }),
};

/**
 * A storage area in memory that keeps the rules the browsers were seen to keep: what becomes of odd values, calls
 * in order, each all or nothing, quota, change events. It can be slow, fail and be killed on order.
 */
export function createFakeStorage({ rules: name = 'chromium', quota, latency }: FakeOptions = {}) {
  const rules = name === 'chromium' ? chromium : firefox;
  const stored = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  const failures: { operation: Operation; error: Error }[] = [];
  const calls: Call[] = [];
  let limit = quota;
  let line: Promise<unknown> = Promise.resolve();

  const countBytes = (key: string, packed: unknown) =>
    countChromiumBytes(key, name === 'chromium' ? (packed as string) : toJson(packed));

  async function pause() {
    for (let turns = latency?.() ?? 1; turns > 0; turns -= 1) await Promise.resolve();
  }

  function takeFailure(operation: Operation) {
    const index = failures.findIndex((failure) => failure.operation === operation);
    return index < 0 ? undefined : failures.splice(index, 1)[0]?.error;
  }

  function tell(changes: Changes) {
    if (Object.keys(changes).length === 0) return;
    for (const listener of [...listeners]) listener(changes);
  }

  function pack(values: Record<string, unknown>): [string, unknown][] {
    return Object.entries(values)
      .filter(([key]) => name === 'chromium' || key !== '__proto__')
      .map(([key, value]): [string, unknown] => [key, rules.pack(value)])
      .filter(([, packed]) => packed !== undefined);
  }

  function checkQuota(entries: readonly [string, unknown][]) {
    if (limit === undefined) return;
    const next = new Map([...stored, ...entries]);
    const total = [...next].reduce((sum, [key, packed]) => sum + countBytes(key, packed), 0);
    if (total > limit) throw rules.quotaError();
  }

  function put(entries: readonly [string, unknown][]) {
    checkQuota(entries);
    const changes: Changes = {};
    for (const [key, packed] of entries) {
      const old = stored.get(key);
      if (rules.echoes || old !== packed) {
        changes[key] = {
          newValue: rules.unpack(packed),
          // Firefox names the old value also where there was none.
          ...((stored.has(key) || rules.echoes) && { oldValue: rules.unpack(old) }),
        };
      }
      stored.set(key, packed);
    }
    tell(changes);
  }

  function drop(keys: readonly string[]) {
    const present = keys.filter((key) => stored.has(key));
    const changes = Object.fromEntries(
      present.map((key) => [key, { oldValue: rules.unpack(stored.get(key)) }]),
    );
    for (const key of present) stored.delete(key);
    tell(changes);
  }

  /** `killAt` is the point, from 0, at which this page or worker dies: it gets no answer then, and does no more. */
  function open({ killAt = Infinity }: { killAt?: number } = {}): Connection {
    let passed = 0;
    const isKilled = () => {
      passed += 1;
      return passed > killAt;
    };
    const never = new Promise<never>(() => undefined);

    function call<T>(
      operation: Operation,
      about: Omit<Call, 'operation'>,
      act: () => T,
    ): Promise<T> {
      if (isKilled()) return never;
      calls.push({ operation, ...about });
      const acted = line.then(async () => {
        await pause();
        const failure = takeFailure(operation);
        if (failure) throw failure;
        return act();
      });
      line = acted.catch(() => undefined);
      return acted.then(
        (value) => (isKilled() ? never : value),
        (error: unknown) => (isKilled() ? never : Promise.reject(error as Error)),
      );
    }

    return {
      points: () => passed,
      get: (keys) => {
        const wanted = keys === null ? undefined : [keys].flat();
        return call('get', { keys: wanted ?? [], bytes: 0 }, () => {
          const found = (wanted ?? [...stored.keys()]).filter((key) => stored.has(key));
          return Object.fromEntries(found.map((key) => [key, rules.unpack(stored.get(key))]));
        });
      },
      set: async (values) => {
        const entries = pack(values);
        const bytes = entries.reduce((sum, [key, packed]) => sum + countBytes(key, packed), 0);
        await call('set', { keys: entries.map(([key]) => key), bytes }, () => put(entries));
      },
      remove: (keys) => {
        const list = [keys].flat();
        return call('remove', { keys: list, bytes: 0 }, () => drop(list));
      },
      clear: () => call('clear', { keys: [], bytes: 0 }, () => drop([...stored.keys()])),
      getKeys: () => call('getKeys', { keys: [], bytes: 0 }, () => [...stored.keys()]),
      onChanged: {
        addListener: (listener) => void listeners.add(listener),
        removeListener: (listener) => void listeners.delete(listener),
      },
    };
  }

  return {
    open,
    /** Every call made, by all connections. */
    calls,
    listeners,
    /** All that is stored, by key. */
    read: () => Object.fromEntries([...stored].map(([key, packed]) => [key, rules.unpack(packed)])),
    /** Puts values in behind everybody's back: old data, damage. */
    plant: (values: Record<string, unknown>) => {
      for (const [key, packed] of pack(values)) stored.set(key, packed);
    },
    remove: (key: string) => stored.delete(key),
    /** The next call of the kind rejects with the error and does nothing. */
    failNext: (operation: Operation, error: Error) => failures.push({ operation, error }),
    setQuota: (bytes: number | undefined) => {
      limit = bytes;
    },
  };
}
