import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tick } from '../../../utils/records/clock';
import { createRecord } from '../../../utils/records/edit-record';
import {
  findPageIndex,
  findRecord,
  FIRST_PAGE,
  formatDirectory,
  getPageName,
  MAX_PAGE_RECORDS,
  MAX_PAGE_SIZE,
  parseDirectory,
  parsePage,
  placeRecord,
  type Shelf,
} from '../../../utils/records/pages';
import type { StoredRecord } from '../../../utils/records/stored-record';

const EMPTY: Shelf = { directory: [], pages: new Map() };
const idOf = (n: number) => `id${String(n).padStart(8, '0')}`;
const clock = tick(undefined, 1_000, 'laptop');
const make = (n: number, text = `note ${n}`) => createRecord('note', idOf(n), { text }, clock);

function place(shelf: Shelf, record: StoredRecord): Shelf {
  const placed = placeRecord(shelf, record);
  if (!placed) expect.fail('no place found');
  return placed;
}
const fill = (numbers: readonly number[], text?: string) =>
  numbers.map((n) => make(n, text)).reduce(place, EMPTY);

function listIds({ directory, pages }: Shelf): string[] {
  return directory.flatMap((name) => {
    const page = pages.get(name);
    return page && page !== 'damaged' ? (page as StoredRecord[]).map(({ id }) => id) : [];
  });
}
const sizes = ({ directory, pages }: Shelf) =>
  directory.map((name) => pages.get(name)?.length ?? 0);

describe('a shelf', { timeout: 60_000 }, () => {
  it('holds every record once, in order and where it is looked for, however they came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 2_000 }), { maxLength: 400 }),
        fc.constantFrom('', 'x'.repeat(1_500)),
        (numbers, text) => {
          const shelf = fill(numbers, text);
          const ids = [...new Set(numbers)].map(idOf).sort();
          expect(listIds(shelf)).toEqual(ids);
          if (ids.length > 0) {
            expect(parseDirectory(formatDirectory(shelf.directory))).toEqual(shelf.directory);
          }
          expect(ids.filter((id) => findRecord(shelf, id)?.id !== id)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps every page within its limits', () => {
    const shelf = fill(Array.from({ length: 450 }, (_, i) => (i * 7_919) % 450));
    expect(Math.max(...sizes(shelf))).toBeLessThanOrEqual(MAX_PAGE_RECORDS);
    const long = fill(
      Array.from({ length: 60 }, (_, i) => (i * 7) % 60),
      'x'.repeat(19_000),
    );
    const longest = Math.max(
      ...[...long.pages.values()].map((page) => JSON.stringify(page).length),
    );
    expect(longest).toBeLessThanOrEqual(MAX_PAGE_SIZE);
  });

  it('opens a new page at the end and leaves the full ones full', () => {
    expect(sizes(fill(Array.from({ length: 250 }, (_, i) => i)))).toEqual([100, 100, 50]);
  });

  it('parts a full page in the middle when a record comes between', () => {
    const odd = Array.from({ length: 100 }, (_, i) => 2 * i + 1);
    const shelf = place(fill(odd), make(100));
    expect(sizes(shelf)).toEqual([50, 51]);
  });

  it('replaces the record of the same id and touches no other page', () => {
    const shelf = fill(Array.from({ length: 250 }, (_, i) => i));
    const edited = place(shelf, make(120, 'edited'));
    expect(findRecord(edited, idOf(120))?.f.text).toBe('edited');
    expect(edited.directory).toBe(shelf.directory);
    const touched = [...edited.pages].filter(([name, page]) => shelf.pages.get(name) !== page);
    expect(touched.map(([name]) => name)).toEqual([idOf(100)]);
  });

  it('takes records lower than all before into its first page', () => {
    const shelf = fill(Array.from({ length: 150 }, (_, i) => 1_000 + i));
    const lower = Array.from({ length: 250 }, (_, i) => make(i)).reduce(place, shelf);
    expect(listIds(lower)).toHaveLength(400);
    expect(listIds(lower)).toEqual([...listIds(lower)].sort());
    expect(lower.directory[0]).toBe(FIRST_PAGE);
  });
});

describe('what cannot be read', { timeout: 60_000 }, () => {
  const odd = [null, 7, 'text', { id: idOf(3), f: 'broken' }, [], { k: 'note' }];

  it('stays in its page, in its order, as it is, when the page is written and parted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 300 }), { maxLength: 150 }), (numbers) => {
        const start: Shelf = { directory: [FIRST_PAGE], pages: new Map([[FIRST_PAGE, odd]]) };
        const shelf = numbers.map((n) => make(n)).reduce(place, start);
        const left = shelf.directory.flatMap((name) => {
          const page = shelf.pages.get(name) ?? [];
          return page === 'damaged' ? [] : page.filter((entry) => odd.includes(entry as null));
        });
        expect(left.toSorted()).toEqual(odd.toSorted());
        expect(findRecord(shelf, idOf(3))).toEqual(numbers.includes(3) ? make(3) : undefined);
      }),
      { numRuns: 100 },
    );
  });

  it('parts no page whose records are out of order at a place where they would not be found', () => {
    const records = [make(500), ...Array.from({ length: 100 }, (_, i) => make(i))];
    const start: Shelf = { directory: [FIRST_PAGE], pages: new Map([[FIRST_PAGE, records]]) };
    const shelf = place(start, make(50, 'edited'));
    expect(shelf.directory).toEqual([FIRST_PAGE]);
    expect(findRecord(shelf, idOf(500))).toEqual(make(500));
  });

  it('is never written over, when it is a whole page: new records go beside it', () => {
    const start: Shelf = {
      directory: [FIRST_PAGE, idOf(100)],
      pages: new Map([[FIRST_PAGE, 'damaged']]),
    };
    const shelf = place(place(start, make(50)), make(20));
    expect(shelf.pages.get(FIRST_PAGE)).toBe('damaged');
    expect(shelf.directory).toEqual([FIRST_PAGE, idOf(20), idOf(50), idOf(100)]);
    expect(findRecord(shelf, idOf(50))).toEqual(make(50));
  });

  it('is not written over even by the record the damaged page is named for', () => {
    const pages = new Map([[idOf(5), 'damaged' as const]]);
    expect(placeRecord({ directory: [FIRST_PAGE, idOf(5)], pages }, make(5))).toBeUndefined();
  });
});

it('finds the page of any id as a plain search would', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({ max: 500 }), { maxLength: 40 }),
      fc.nat({ max: 500 }),
      (starts, n) => {
        const directory = [FIRST_PAGE, ...starts.map(idOf).sort()];
        const plain = directory.findLastIndex((name) => name <= idOf(n));
        expect(findPageIndex(directory, idOf(n))).toBe(plain);
      },
    ),
    { numRuns: 2_000 },
  );
  expect(findPageIndex([], idOf(1))).toBe(-1);
  expect(getPageName([], idOf(1))).toBe(FIRST_PAGE);
});

it.each([
  ['is missing', undefined],
  ['is an object', {}],
  ['is empty', ''],
  ['lacks the first page', idOf(1)],
  ['is out of order', `${FIRST_PAGE} ${idOf(2)} ${idOf(1)}`],
  ['has a page twice', `${FIRST_PAGE} ${idOf(1)} ${idOf(1)}`],
  ['was cut', `${FIRST_PAGE} ${idOf(1)} id`],
])('trusts no directory that %s', (_what, value) => {
  expect(parseDirectory(value)).toBeUndefined();
});

it('takes a missing page for an empty one, and a page that is no list for damaged', () => {
  expect(parsePage(undefined)).toEqual([]);
  expect(parsePage('x')).toBe('damaged');
  expect(parsePage({ 0: 'x' })).toBe('damaged');
});
