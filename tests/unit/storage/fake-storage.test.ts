import { describe, expect, it, vi } from 'vitest';
import { countChromiumBytes, toChromiumJson } from '../../support/chromium-values';
import { createFakeStorage } from '../../support/fake-storage';

async function roundTrip(rules: 'chromium' | 'firefox', value: unknown) {
  const area = createFakeStorage({ rules }).open();
  await area.set({ value });
  return (await area.get('value')).value;
}
const nest = (depth: number): unknown => (depth === 0 ? 'core' : [nest(depth - 1)]);

describe('a value in the fake of Chromium', () => {
  it.each([
    ['undefined', undefined, undefined],
    ['NaN', Number.NaN, undefined],
    ['minus zero', -0, 0],
    ['a date', new Date(5), {}],
    ['a map', new Map([[1, 2]]), {}],
    ['a set', new Set([1]), {}],
    ['a function', () => 1, undefined],
    ['a big integer', 5n, undefined],
    ['a lone surrogate', 'a\uD83D', 'a\uFFFD'],
    ['undefined and the like in an object', { a: undefined, b: 1, c: NaN, d: 5n }, { b: 1 }],
    ['undefined in a list', [undefined], [null]],
    ['an emoji', '😀', '😀'],
    ['keys out of order', { b: 1, a: 2 }, { a: 2, b: 1 }],
  ])('comes back changed as Chromium changes it: %s', async (_what, value, kept) => {
    expect(await roundTrip('chromium', value)).toStrictEqual(kept);
  });

  it('is refused when it is bytes, cut where it is a cycle or too deep', async () => {
    await expect(roundTrip('chromium', new Uint8Array(2))).rejects.toThrow(
      'Cannot serialize value to JSON',
    );
    const cycle: Record<string, unknown> = { a: 1 };
    cycle.self = cycle;
    expect(await roundTrip('chromium', cycle)).toEqual({ a: 1, self: null });
    expect(JSON.stringify(await roundTrip('chromium', nest(99)))).toContain('core');
    expect(JSON.stringify(await roundTrip('chromium', nest(100)))).not.toContain('core');
  });

  it('counts as many bytes as Chromium counts', () => {
    const count = (value: unknown) => countChromiumBytes('', toChromiumJson(value) ?? '') - 2;
    expect(count('<')).toBe(6);
    expect(count('\u0001')).toBe(6);
    expect(count('\u2028')).toBe(6);
    expect(count('é')).toBe(2);
    expect(count('😀')).toBe(4);
    expect(count('"')).toBe(2);
    expect(countChromiumBytes('key', '1')).toBe(4);
  });
});

describe('a value in the fake of Firefox', () => {
  it('is cloned', async () => {
    expect(await roundTrip('firefox', 'a\uD83D')).toBe('a\uD83D');
    expect(await roundTrip('firefox', new Date(5))).toEqual(new Date(5));
    expect(await roundTrip('firefox', Number.NaN)).toBeNaN();
    await expect(roundTrip('firefox', () => 1)).rejects.toThrow();
  });
});

const hostileKey = JSON.parse('{"__proto__": 1, "a": 2}') as Record<string, unknown>;

describe.each([
  ['chromium', ['__proto__', 'a'], 0],
  ['firefox', ['a'], 1],
] as const)('the fake of %s', (rules, keys, echoes) => {
  it('treats the key __proto__ as the browser does', async () => {
    const area = createFakeStorage({ rules }).open();
    await area.set(hostileKey);
    expect(Object.keys(await area.get(null))).toEqual(keys);
  });

  it('tells of an equal value as the browser does', async () => {
    const area = createFakeStorage({ rules }).open();
    await area.set({ a: { b: 1 } });
    const listener = vi.fn<() => void>();
    area.onChanged.addListener(listener);
    await area.set({ a: { b: 1 } });
    expect(listener).toHaveBeenCalledTimes(echoes);
  });

  it('stores all of a call or nothing when room runs out', async () => {
    const area = createFakeStorage({ rules, quota: 60 }).open();
    await area.set({ a: 'old' });
    await expect(area.set({ a: 'new', b: 'x'.repeat(60) })).rejects.toThrow('quota');
    expect(await area.get(null)).toEqual({ a: 'old' });
  });

  it('makes calls in the order they came in, however long each takes', async () => {
    const turns = [9, 1, 5, 0];
    const area = createFakeStorage({ rules, latency: () => turns.shift() ?? 0 }).open();
    void area.set({ a: 1 });
    const read = area.get(['a']);
    void area.set({ a: 2 });
    expect(await read).toEqual({ a: 1 });
    expect(await area.get(['a'])).toEqual({ a: 2 });
  });

  it('removes, with the old value told', async () => {
    const area = createFakeStorage({ rules }).open();
    await area.set({ a: 1 });
    const listener = vi.fn<(changes: object) => void>();
    area.onChanged.addListener(listener);
    await area.remove(['a', 'b']);
    await area.clear();
    expect(listener.mock.calls).toEqual([[{ a: { oldValue: 1 } }]]);
  });
});

it('kills before the browser acts or after, and answers nothing from then on', async () => {
  for (const [killAt, stored] of [
    [0, {}],
    [1, { a: 1 }],
  ] as const) {
    const fake = createFakeStorage();
    const area = fake.open({ killAt });
    const answered = vi.fn<() => void>();
    void area.set({ a: 1 }).then(answered);
    await new Promise((resolve) => setTimeout(resolve, 0));
    void area.set({ a: 2 }).then(answered);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(fake.read()).toEqual(stored);
    expect(answered).not.toHaveBeenCalled();
  }
});

it('hands out copies', async () => {
  const area = createFakeStorage().open();
  const value = { list: [1] };
  const set = area.set({ value });
  value.list.push(2);
  await set;
  const first = await area.get(['value']);
  (first.value as typeof value).list.push(3);
  expect(await area.get(['value'])).toEqual({ value: { list: [1] } });
});
