import { describe, expect, it } from 'vitest';
import { packTable } from '../../../scripts/wording/pack-table';
import { readBits } from '../../../utils/wording/bit-coder';
import { codeTable } from '../../../utils/wording/weight-table';
import { WEIGHTS } from '../../../utils/wording/weights';

type Row = { mark: number; levels: number[] };

function readRows(packed: string, count: number): Row[] {
  const { marks, levels } = codeTable(readBits(packed), count);
  return Array.from(marks, (mark, i) => ({ mark, levels: [...levels.slice(i * 7, i * 7 + 7)] }));
}

/** Rows of every kind: close and far apart, nought but for one, and as large as they get. */
function makeRows(count: number): Row[] {
  let mark = 0;
  return Array.from({ length: count }, (_, i) => {
    mark += 1 + ((i * i * 7919) % (i % 5 === 0 ? 900 : 3));
    const levels = Array.from({ length: 7 }, (_, c) =>
      (i * (c + 3)) % 4 ? 0 : ((i + c) % 25) - 12,
    );
    return { mark, levels };
  });
}

describe('a packed table of weights', () => {
  it('is read as it was written', () => {
    const rows = makeRows(3000);
    expect(readRows(packTable(rows), rows.length)).toEqual(rows);
  });

  it('needs less room where the same comes often', () => {
    const same = makeRows(1000).map(({ mark }) => ({ mark, levels: [0, 0, 2, 0, 0, 0, 0] }));
    expect(packTable(same).length).toBeLessThan(packTable(makeRows(1000)).length / 2);
  });

  it('has no sign that a string would have to mark', () => {
    expect(packTable(makeRows(3000))).toMatch(/^[(-[\]-_a-k]+$/);
  });

  it('ships with marks in rising order, each of which says something', () => {
    const rows = readRows(WEIGHTS.packed, WEIGHTS.count);
    expect(rows.length).toBeGreaterThan(5000);
    expect(rows.every(({ mark }, i) => i === 0 || mark > (rows[i - 1]?.mark ?? 0))).toBe(true);
    expect(rows.every(({ levels }) => levels.some((level) => level !== 0))).toBe(true);
    expect(packTable(rows)).toBe(WEIGHTS.packed);
  });
});
