import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinStems, getStem } from '../../../../utils/coaching/builtin-stems';
import { EMPTY_LIBRARY, type OwnLibrary } from '../../../../utils/coaching/library';
import { MOST_BYTES, type PackFormat } from '../../../../utils/coaching/packs/pack';
import { planImport } from '../../../../utils/coaching/packs/plan-import';
import { readPack } from '../../../../utils/coaching/packs/read-pack';
import { collectPack, writePack } from '../../../../utils/coaching/packs/write-pack';
import type { Stem } from '../../../../utils/coaching/stem';
import {
  CONVERSATIONS,
  FOCUS_AREAS,
  MOVES,
  PHASES,
  PURPOSES,
} from '../../../../utils/coaching/taxonomy';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readPack(encode(text));
const stemsIn = (text: string) => {
  const pack = read(text);
  return pack.ok ? pack.stems : [];
};
const problemsIn = (text: string) => {
  const pack = read(text);
  return pack.ok ? pack.problems.map(({ place, problem }) => `${place} ${problem}`) : pack.refusal;
};
const refusalOf = (bytes: Uint8Array) => {
  const pack = readPack(bytes);
  return pack.ok ? null : pack.refusal;
};

const facet = <T extends string>(values: readonly T[]) =>
  fc.subarray([...values], { minLength: 1 });
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replaceAll('\0', '').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
/** Also what a spreadsheet would calculate, and what was guarded before. */
const text = fc.oneof(words, fc.constantFrom('=1+1', "'=1", "''@x", '-5 …', '+a', "'", '"a", b'));
const stem: fc.Arbitrary<Stem> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9_-]{7,39}$/),
    text,
    move: fc.constantFrom(...MOVES),
    purpose: fc.constantFrom(...PURPOSES),
    phases: facet(PHASES),
    conversations: facet(CONVERSATIONS),
    focus: fc.subarray([...FOCUS_AREAS], { maxLength: 2 }),
  })
  .map(({ purpose, ...facets }) => ({ ...facets, ...(facets.move === 'probing' && { purpose }) }));
const library: fc.Arbitrary<OwnLibrary> = fc
  .uniqueArray(stem, { selector: ({ id }) => id, maxLength: 12 })
  .chain((own) =>
    fc.record({
      own: fc.constant(own),
      favouriteIds: fc.subarray([...own.map(({ id }) => id), 'para-matters-most']),
      hiddenIds: fc.subarray([...own.map(({ id }) => id), 'para-two-pulls']),
    }),
  );
const BUILTIN = builtinStems.slice(0, 20);
const first = getStem('para-want-for-students');

describe('a pack', () => {
  it.each<PackFormat>(['csv', 'json'])('is read back as it was written, as %s', (format) => {
    fc.assert(
      fc.property(library, (given) => {
        const pack = collectPack(BUILTIN, given);
        expect(read(writePack(pack, format))).toEqual({
          ...{ ok: true, format, problems: [] },
          stems: pack,
        });
      }),
    );
  });

  it.each<PackFormat>(['csv', 'json'])('changes nothing where it came from, as %s', (format) => {
    fc.assert(
      fc.property(library, (given) => {
        const stems = stemsIn(writePack(collectPack(BUILTIN, given), format));
        const plan = planImport(stems, BUILTIN, given);
        expect([plan.added, plan.marks]).toEqual([[], []]);
      }),
    );
  });

  it('holds no cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(fc.array(stem), (stems) => {
        for (const cell of csvParseRows(writePack(stems, 'csv')).flat()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });

  it('brings own stems and marks of built-in ones to another library', () => {
    const given: OwnLibrary = {
      own: [{ ...first, id: 'mine-00001', text: 'What did Mia say?' }],
      favouriteIds: ['para-matters-most'],
      hiddenIds: ['mine-00001'],
    };
    const stems = stemsIn(writePack(collectPack(BUILTIN, given), 'csv'));
    const plan = planImport(stems, BUILTIN, EMPTY_LIBRARY);
    expect(plan.added).toEqual(given.own);
    expect(plan.marks).toEqual([
      { id: 'mine-00001', hidden: true },
      { id: 'para-matters-most', favourite: true },
    ]);
  });
});

describe('reading a file', () => {
  it('takes what Excel writes: UTF-16 with tabs, and the letters of Windows', () => {
    const table = 'move\ttext\nclarifying\tWho was at the café?';
    const codes = Array.from(table, (letter) => letter.charCodeAt(0));
    const utf16 = Uint8Array.from([0xfeff, ...codes].flatMap((code) => [code & 255, code >> 8]));
    const windows = Uint8Array.from(codes);
    for (const bytes of [encode(table), utf16, windows]) {
      const pack = readPack(bytes);
      expect(pack.ok && pack.stems[0]?.text).toBe('Who was at the café?');
    }
  });

  it('refuses what is too large, empty, no text or no pack, and says which', () => {
    expect(refusalOf(new Uint8Array(MOST_BYTES + 1))).toBe('too_big');
    expect(refusalOf(encode(' \n'))).toBe('empty');
    expect(refusalOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))).toBe('not_text');
    expect(refusalOf(encode('{"stems":['))).toBe('not_json');
    expect(refusalOf(encode('['.repeat(200_000)))).toBe('not_json');
    expect(refusalOf(encode('{"notes":[]}'))).toBe('not_a_pack');
    expect(refusalOf(encode('{"__proto__":{"stems":[]}}'))).toBe('not_a_pack');
    expect(refusalOf(encode('{"format":"good-question-stems","version":2,"stems":[]}'))).toBe(
      'newer_pack',
    );
    expect(refusalOf(encode('dear diary\ntoday'))).toBe('missing_column');
    expect(refusalOf(encode(`move,text\n${'closing,x\n'.repeat(10_001)}`))).toBe('too_many');
    expect(refusalOf(encode(`move,text\n${'\n'.repeat(4_000_000)}`))).toBe('too_many');
    expect(refusalOf(encode(JSON.stringify(Array(10_001).fill(1))))).toBe('too_many');
  });

  it('names the place of each problem and keeps the rest', () => {
    const entries = [
      { text: 'Who was there?', move: 'clarifying' },
      { text: 5, move: 'clarifying' },
      'Who?',
      null,
      { text: 'What next?', move: 'asking' },
      { text: 'What next?', move: 'closing', phases: ['assess', 3] },
      { text: 'What next?', move: 'closing', focus: 'a'.repeat(20_001) },
      { text: 'What next?', move: 'closing', id: '__proto__' },
    ];
    const json = JSON.stringify({ stems: entries });
    expect(stemsIn(json)).toHaveLength(1);
    expect(problemsIn(json)).toEqual([
      '2 wrong_type',
      '3 not_an_entry',
      '4 not_an_entry',
      '5 unknown_move',
      '6 wrong_type',
      '7 cell_too_long',
      '8 bad_id',
    ]);
    expect(problemsIn('move,text\nclosing,"What\nnext?"\nasking,Who?')).toEqual(['4 unknown_move']);
  });

  it('does not let an entry bring a prototype', () => {
    const json = '[{"__proto__":{"text":"Who?","move":"closing"},"constructor":{"text":"x"}}]';
    expect(problemsIn(json)).toContain('1 missing_text');
    expect(({} as { text?: string }).text).toBeUndefined();
  });

  it('answers any bytes without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => readPack(bytes)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(() => read(json)).not.toThrow();
      }),
    );
  });
});

describe('the plan of an import', () => {
  const mine: Stem = { ...first, id: 'mine-00001', text: 'What did Mia say?' };
  const given: OwnLibrary = { ...EMPTY_LIBRARY, own: [mine] };

  it('joins what a file holds twice, by id or by text', () => {
    const plan = planImport(
      [
        { ...mine, id: 'new-000001', text: 'Who spoke first?' },
        { ...mine, id: 'new-000002', text: ' who spoke  FIRST' },
        { ...mine, id: 'new-000001', text: 'Who spoke last?' },
      ],
      BUILTIN,
      given,
    );
    expect(plan.added.map(({ text }) => text)).toEqual(['Who spoke first?']);
    expect(plan.joined).toBe(2);
  });

  it('changes an own stem of the same id or text once, under the id it has here', () => {
    const plan = planImport(
      [
        { ...mine, text: 'What did Mia say then?' },
        { ...mine, id: 'other-0001', move: 'wondering' },
      ],
      BUILTIN,
      given,
    );
    expect(plan.changed).toEqual([{ ...mine, text: 'What did Mia say then?' }]);
    expect(plan.joined).toBe(1);
    expect(planImport([mine], BUILTIN, given)).toMatchObject({ alreadyHere: 1, changed: [] });
  });

  it('never changes a built-in stem: the same text is here already, another is a new stem', () => {
    const builtin = first;
    const same = planImport([{ ...builtin, id: 'other-0001', move: 'closing' }], BUILTIN, given);
    expect(same).toMatchObject({ alreadyHere: 1, added: [], changed: [] });
    const { added } = planImport([{ ...builtin, text: 'What else?' }], BUILTIN, given);
    expect(added[0]?.text).toBe('What else?');
    expect(added[0]?.id).not.toBe(builtin.id);
  });

  it('never gives two stems one id, whatever the file', () => {
    fc.assert(
      fc.property(fc.array(stem), library, (stems, own) => {
        const plan = planImport(stems, BUILTIN, own);
        const ids = [...plan.added, ...plan.changed].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(plan.added.length + plan.changed.length + plan.alreadyHere + plan.joined).toBe(
          stems.length,
        );
        for (const { id } of plan.added) expect(own.own.map((one) => one.id)).not.toContain(id);
      }),
    );
  });
});
