type Values = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type LocalArea = {
  get: (keys: string | string[] | null) => Promise<Values>;
  set: (values: Values) => Promise<void>;
  remove: (keys: string | string[]) => Promise<void>;
  clear: () => Promise<void>;
  onChanged: { addListener: (listener: (changes: Changes) => void) => void };
};
type SyncArea = Pick<LocalArea, 'get' | 'set' | 'clear'> & {
  getBytesInUse: (keys: string | null) => Promise<number>;
};
export type Areas = { local: LocalArea; sync: SyncArea };

/**
 * What a browser's storage, or a fake of it, does with odd values, keys, equal values and full areas, as JSON: the
 * same function runs in both, so that what the unit tests rely on is what the browsers do. Sent to pages as source:
 * it uses nothing from around it, and finds the browser's own areas when it is given none.
 */
export async function describeStorage(areas?: Areas): Promise<Record<string, unknown>> {
  const { local, sync } =
    areas ??
    (globalThis as { browser?: { storage: Areas }; chrome?: { storage: Areas } }).browser
      ?.storage ??
    (globalThis as unknown as { chrome: { storage: Areas } }).chrome.storage;
  const said: Record<string, unknown> = {};

  const show = (value: unknown): string => {
    if (typeof value === 'string') return `text ${JSON.stringify(value)}`;
    if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
    return typeof value === 'object' && value !== null
      ? showObject(value)
      : `${typeof value} ${Object.is(value, -0) ? '-0' : String(value)}`;
  };
  const showObject = (value: object): string => {
    const [, name = ''] = /\[object (\w+)\]/.exec(Object.prototype.toString.call(value)) ?? [];
    const parts = Object.entries(value).map(([key, part]) => `${key}: ${show(part)}`);
    return name === 'Object' ? `{${parts.join(', ')}}` : name;
  };
  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act();
      return 'done';
    } catch (error) {
      const { message } = error as Error;
      return /quota|exceed/i.test(message) ? `refused: ${message}` : 'refused';
    }
  };
  const nest = (depth: number): unknown => (depth === 0 ? 'core' : [nest(depth - 1)]);
  const cycle: Values = { a: 1 };
  cycle.self = cycle;

  const values: Values = {
    ...{ undefined, null: null, nan: NaN, minusZero: -0, true: true, text: '', emoji: '😀' },
    ...{ date: new Date(5), map: new Map([[1, 2]]), set: new Set([1]), bytes: new Uint8Array(2) },
    ...{ function: () => 1, bigInteger: 5n, surrogate: 'a\uD83Db', controls: '\u0001\u2028<' },
    ...{ hole: [undefined, 1], inner: { a: undefined, b: NaN, c: null }, order: { b: 1, a: 2 } },
  };
  for (const [name, value] of Object.entries(values)) {
    await local.clear();
    const set = await attempt(() => local.set({ value }));
    const got = await local.get('value');
    said[`value ${name}`] = `${set}, ${'value' in got ? show(got.value) : 'missing'}`;
  }
  await local.clear();
  await attempt(() => local.set({ deep: nest(99), deeper: nest(150) }));
  const nested = await local.get(null);
  said.depth = ['deep', 'deeper'].map((key) =>
    JSON.stringify(nested[key] ?? null).includes('core'),
  );
  await local.clear();
  said.cycle = `${await attempt(() => local.set({ cycle }))}, ${Object.keys(await local.get(null)).length}`;

  await local.clear();
  await local.set(JSON.parse('{"__proto__": 1, "": 2, "b": 3, "a": 4}') as Values);
  said.keys = Object.keys(await local.get(null)).sort();
  said.missing = Object.keys(await local.get(['a', 'nothing']));
  said.noKeys = Object.keys(await local.get([]));

  const heard: Changes[] = [];
  local.onChanged.addListener((changes) => heard.push(changes));
  const settle = () => new Promise((resolve) => setTimeout(resolve, 100));
  const hear = async (name: string, act: () => Promise<unknown>) => {
    heard.length = 0;
    await act();
    await settle();
    said[`heard ${name}`] = heard.map((changes) =>
      Object.entries(changes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, change]) => `${key}: ${Object.keys(change).sort().join()}`),
    );
  };
  await local.clear();
  await settle();
  await hear('a new value', () => local.set({ a: { b: 1 }, c: 1 }));
  await hear('an equal value', () => local.set({ a: { b: 1 } }));
  await hear('another value among equal ones', () => local.set({ a: { b: 2 }, c: 1 }));
  await hear('a removal', () => local.remove(['a', 'nothing']));
  await hear('a clearing', () => local.clear());

  const item = (bytes: number) => 'x'.repeat(bytes - 'k'.length - 2);
  await sync.clear();
  said['sync item of 8,192 bytes'] = await attempt(() => sync.set({ k: item(8192) }));
  said['sync item of 8,193 bytes'] = await attempt(() => sync.set({ k: item(8193), other: 1 }));
  said['sync after a refusal'] = Object.keys(await sync.get(null));
  for (const text of ['', 'a', '"', '\\', '<', '\u0001', '\n', 'é', '語', '😀', '\u2028']) {
    await sync.set({ k: text });
    said[`bytes of ${JSON.stringify(text)}`] = await sync.getBytesInUse('k');
  }
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`i${i}`, 1]));
  await sync.clear();
  said['sync of 513 items'] = await attempt(() => sync.set(many(513)));
  said['sync of 512 items'] = await attempt(() => sync.set(many(512)));
  await sync.clear();
  const large = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`l${i}`, 'x'.repeat(8000)]));
  said['sync beyond its quota'] = await attempt(() => sync.set(large(13)));
  said['sync within its quota'] = await attempt(() => sync.set(large(12)));
  await sync.clear();
  let last = 'done';
  for (let i = 0; i < 125 && last === 'done'; i += 1) {
    last = await attempt(() => sync.set({ k: i }));
  }
  said['sync written 125 times in a row'] = last;
  return said;
}
