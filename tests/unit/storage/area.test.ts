import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createArea, createLocalArea, restrictToExtensionPages } from '../../../utils/storage/area';
import { isStorageFull } from '../../../utils/storage/storage-errors';
import { createFakeStorage } from '../../support/fake-storage';

const draft = (text: string) => ({ text, at: 1 });

function setUp(rules: 'chromium' | 'firefox' = 'chromium') {
  const fake = createFakeStorage({ rules });
  return { fake, area: createArea(fake.open()) };
}

describe('the area', () => {
  it('reads one key or several, and leaves out missing and emptied ones', async () => {
    const { area } = setUp();
    await area.set({ 'draft:a:b': draft('x'), 'draft:c:d': null });
    expect(await area.get(['draft:a:b'])).toEqual({ 'draft:a:b': draft('x') });
    expect(await area.get(['draft:c:d'])).toEqual({});
    expect(await area.get(['draft:a:b', 'draft:c:d', 'meta'])).toEqual({ 'draft:a:b': draft('x') });
    expect(await area.get([])).toEqual({});
  });

  it('writes several keys in one call, and none of them when it fails', async () => {
    const { fake, area } = setUp();
    await area.set({ 'draft:a:b': draft('x'), 'draft:c:d': draft('y') });
    expect(fake.calls).toHaveLength(1);
    fake.setQuota(150);
    const tooMuch = area.set({ 'draft:a:b': draft('new'), 'draft:c:d': draft('y'.repeat(200)) });
    await expect(tooMuch).rejects.toThrow('quota');
    expect(await area.get(['draft:a:b'])).toEqual({ 'draft:a:b': draft('x') });
  });

  it('makes no call to write nothing', async () => {
    const { fake, area } = setUp();
    await area.set({});
    expect(fake.calls).toEqual([]);
  });

  it('lists every key, also where the browser has no call for that', async () => {
    const fake = createFakeStorage();
    const older = Object.assign(fake.open(), { getKeys: undefined });
    const area = createArea(older);
    await area.set({ 'draft:a:b': draft('x'), 'page:note:0': [] });
    expect(await area.keys()).toEqual(['draft:a:b', 'page:note:0']);
    expect(await createArea(fake.open()).keys()).toEqual(['draft:a:b', 'page:note:0']);
  });

  it('tells a subscriber which keys changed, and leaves no listener behind when it stops', async () => {
    const { fake, area } = setUp();
    const listener = vi.fn<(keys: ReadonlySet<string>) => void>();
    const stop = area.subscribe(listener);
    await area.set({ 'draft:a:b': draft('x'), 'draft:c:d': draft('y') });
    expect(listener.mock.calls).toEqual([[new Set(['draft:a:b', 'draft:c:d'])]]);
    stop();
    expect(fake.listeners.size).toBe(0);
    await area.set({ 'draft:a:b': draft('z') });
    expect(listener).toHaveBeenCalledOnce();
  });

  it.each(['chromium', 'firefox'] as const)(
    'tells nothing when an equal value is set, under %s',
    async (rules) => {
      const { area } = setUp(rules);
      await area.set({ 'draft:a:b': draft('x') });
      const listener = vi.fn<(keys: ReadonlySet<string>) => void>();
      area.subscribe(listener);
      await area.set({ 'draft:a:b': draft('x') });
      expect(listener).not.toHaveBeenCalled();
    },
  );
});

describe('on the browser', () => {
  it('is its local storage', async () => {
    fakeBrowser.reset();
    const area = createLocalArea();
    const listener = vi.fn<(keys: ReadonlySet<string>) => void>();
    const stop = area.subscribe(listener);
    await area.set({ 'draft:a:b': draft('x') });
    expect(await browser.storage.local.get()).toEqual({ 'draft:a:b': draft('x') });
    expect(await area.get(['draft:a:b', 'meta'])).toEqual({ 'draft:a:b': draft('x') });
    stop();
    await area.set({ 'draft:a:b': draft('y') });
    expect(listener).toHaveBeenCalledOnce();
  });

  it('is shut to content scripts where the browser can do that, and not a fault where it cannot', async () => {
    const setAccessLevel = vi.fn(() => Promise.resolve());
    const local = browser.storage.local as { setAccessLevel?: unknown };
    const own = local.setAccessLevel;
    local.setAccessLevel = setAccessLevel;
    await restrictToExtensionPages();
    expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    delete local.setAccessLevel;
    await expect(restrictToExtensionPages()).resolves.toBeUndefined();
    if (own !== undefined) local.setAccessLevel = own;
  });
});

it('wraps the version whose defects it was written for', () => {
  const read = (path: string) =>
    JSON.parse(readFileSync(path, 'utf8')) as {
      version: string;
      dependencies: Record<string, string>;
    };
  expect(read('package.json').dependencies['@webext-core/storage']).toBe('1.2.0');
  expect(read('node_modules/@webext-core/storage/package.json').version).toBe('1.2.0');
});

it.each([
  [true, new Error('Resource::kQuotaBytes quota exceeded')],
  [true, new Error('QUOTA_BYTES quota exceeded')],
  [true, new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.')],
  [true, Object.assign(new Error('The operation failed'), { name: 'QuotaExceededError' })],
  [true, new Error('IO error: 000005.ldb: Unable to append (FILE_ERROR_NO_SPACE)')],
  [false, new Error('An unexpected error occurred')],
  [false, new Error('IO error: lock failed')],
  [false, undefined],
])('says %s to storage being full for %s', (isFull, error) => {
  expect(isStorageFull(error)).toBe(isFull);
});
