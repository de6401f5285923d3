import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { createTimeline, type TimelinePorts } from '../../../utils/models/timeline';
import type { TimelineQuery } from '../../../utils/models/timeline-pages';
import { EMPTY_VIEW } from '../../../utils/records/now-view';
import type { TimelineItem } from '../../../utils/records/timeline';

const item = (n: number): TimelineItem => ({
  ...{ id: `note-${String(n).padStart(6, '0')}`, kind: 'note', text: `note ${n}`, at: n },
});
type Show = (items: TimelineItem[]) => void;

function setUp(count: number) {
  let kept = Array.from({ length: count }, (_, i) => item(count - i));
  let tell: () => void = () => undefined;
  const find = vi.fn<TimelinePorts['find']>((query) => {
    const { words, before = '~', limit } = query;
    const found = kept.filter(({ id, text }) => id < before && text.includes(words));
    return Promise.resolve({ items: found.slice(0, limit), hasOlder: found.length > limit });
  });
  const done = () => Promise.resolve({ ok: true } as const);
  const ports: TimelinePorts = {
    ...{ view: signal(EMPTY_VIEW), find, edit: done, tick: done, trash: done, restore: done },
    subscribe: (listener) => {
      tell = listener;
      return () => undefined;
    },
    settle: () => Promise.resolve({ changed: { ok: true }, undo: done }),
    bringBack: () => Promise.resolve({ changed: { ok: true }, undo: done }),
    readEdit: () => Promise.resolve(null),
    writeEdit: () => undefined,
  };
  const timeline = createTimeline(ports);
  const shown = () => timeline.groups.value.flatMap(({ items }) => items.map(({ at }) => at));
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const remove = (...gone: number[]) => {
    kept = kept.filter(({ at }) => !gone.includes(at));
    tell();
    return settle();
  };
  const add = (n: number) => {
    kept = [item(n), ...kept];
    tell();
    return settle();
  };
  return { timeline, find, shown, settle, remove, add };
}

it('holds one page however many there are, and turns to older and newer ones', async () => {
  const { timeline, shown, settle } = setUp(1_000);
  await timeline.load();
  expect(shown()).toEqual([1000, 999, 998, 997, 996, 995, 994, 993, 992, 991]);
  expect(timeline.hasNewer.value).toBe(false);
  timeline.showOlder();
  await settle();
  expect(shown()).toEqual([990, 989, 988, 987, 986, 985, 984, 983, 982, 981]);
  expect(timeline.hasNewer.value).toBe(true);
  timeline.showNewer();
  await settle();
  expect(shown()[0]).toBe(1000);
  expect(timeline.hasOlder.value).toBe(true);
});

it('stays at its place while newer items come in, and turns back from a page that became empty', async () => {
  const { timeline, shown, settle, add, remove } = setUp(11);
  await timeline.load();
  timeline.showOlder();
  await settle();
  expect(shown()).toEqual([1]);
  expect(timeline.hasOlder.value).toBe(false);
  await add(12);
  expect(shown()).toEqual([1]);
  await remove(1);
  expect(shown()[0]).toBe(12);
  expect(timeline.hasNewer.value).toBe(false);
});

it('begins a search at the newest again', async () => {
  const { timeline, shown, settle } = setUp(30);
  await timeline.load();
  timeline.showOlder();
  await settle();
  timeline.search('note 2');
  await settle();
  expect(shown()).toEqual([29, 28, 27, 26, 25, 24, 23, 22, 21, 20]);
  expect(timeline.hasNewer.value).toBe(false);
});

it('shows what is found while it goes on looking, and drops a search that the next key replaced', async () => {
  const { timeline, find, shown, settle } = setUp(3);
  await timeline.load();
  const searches: { query: TimelineQuery; show: Show; end: () => void }[] = [];
  find.mockImplementation(
    (query, show) =>
      new Promise((resolve) => {
        const end = () => resolve({ items: [item(1)], hasOlder: false });
        searches.push({ query, show, end });
      }),
  );
  timeline.search('a');
  timeline.search('ab');
  const [first, second] = searches;
  expect(first?.query.signal.aborted).toBe(true);
  first?.show([item(7)]);
  expect(shown()).toEqual([3, 2, 1]);
  second?.show([item(8)]);
  expect(shown()).toEqual([8]);
  expect(timeline.isLooking.value).toBe(true);
  first?.end();
  second?.end();
  await settle();
  expect(shown()).toEqual([1]);
  expect(timeline.isLooking.value).toBe(false);
});
