import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, encodeBytes, SIGNS } from '../../../utils/sync/base91';
import { createBitReader, createBitWriter } from '../../../utils/sync/bits';
import { packColumn, unpackColumn } from '../../../utils/sync/column';
import { countBytes } from '../../../utils/sync/count-bytes';
import { streamCodec } from '../../../utils/sync/deflate';
import { areSame, packShard, unpackShard } from '../../../utils/sync/shard';
import { decodeWords, encodeWords, WORDS } from '../../../utils/sync/word-codes';
import { countChromiumBytes, toChromiumJson } from '../../support/chromium-values';
import { history, play } from '../records/histories';

describe('bytes as signs', () => {
  it('come back, and cost a byte a sign in the quota', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = encodeBytes(bytes);
        expect(decodeBytes(text)).toEqual(bytes);
        expect(countBytes('', text)).toBe(text.length + 2);
        expect(text.length).toBeLessThanOrEqual(Math.ceil((bytes.length * 8) / 6.5) + 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are signs that JSON leaves alone', () => {
    expect(new Set(SIGNS).size).toBe(91);
    expect(SIGNS).not.toMatch(/["\\<\s]|[^\x20-\x7e]/);
  });

  it.each(['é', 'a"b', 'a b', '~~', 'abc\n'])('that were never written are refused: %j', (text) => {
    expect(decodeBytes(text)).toBeUndefined();
  });
});

it('numbers in bits come back', () => {
  const number = fc.oneof(
    fc.maxSafeNat(),
    fc.nat({ max: 300 }),
    fc.nat({ max: 52 }).map((n) => 2 ** n),
  );
  fc.assert(
    fc.property(fc.array(number), fc.array(fc.integer()), (numbers, signed) => {
      const writer = createBitWriter();
      for (const n of numbers) writer.writeNumber(n);
      for (const n of signed) writer.writeSigned(n);
      const reader = createBitReader(writer.finish());
      expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
      expect(signed.map(() => reader.readSigned())).toEqual(signed);
    }),
    { numRuns: 2_000 },
  );
});

it('the cells of a column come back, few values or many', () => {
  const cell = fc.oneof(fc.constant(undefined), fc.nat({ max: 3 }), fc.jsonValue());
  const cells = fc.oneof(
    fc.array(cell, { maxLength: 40 }),
    fc.array(fc.nat({ max: 120 }), { minLength: 250 }),
  );
  fc.assert(
    fc.property(cells, (given) => {
      const column = JSON.parse(JSON.stringify(packColumn(given))) as ReturnType<typeof packColumn>;
      expect(JSON.stringify(unpackColumn(column, given.length))).toBe(JSON.stringify(given));
    }),
    { numRuns: 2_000 },
  );
});

describe('words', () => {
  it('are each there once, in small letters', () => {
    expect(new Set(WORDS).size).toBe(WORDS.length);
    for (const word of WORDS) expect(word).toMatch(/^[a-z'-]+$/);
  });

  it.each([
    'The teacher asked. What did the students notice? I don’t know, Ünal said: “grün”.',
    ' the The  the the',
    'a the, (The) the-the the’s THE tHe',
    'Слушайте the 先生 🙂 the',
    '',
  ])('come back as they were: %j', (text) => {
    expect(decodeWords(encodeWords(text))).toBe(text);
  });

  it('come back around DEL, which JSON leaves as it is', () => {
    const text = JSON.stringify(['\u007f', 'a\u007fthe\u007f', 'é\u007f\u0080']);
    expect(text).toContain('\u007f');
    expect(decodeWords(encodeWords(text))).toBe(text);
  });

  it('come back in any JSON', () => {
    const part = fc.oneof(
      fc.constantFrom(...WORDS),
      fc.string({ unit: 'grapheme' }),
      fc.constant('The'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = JSON.stringify(parts.join(' '));
        expect(decodeWords(encodeWords(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a shard', { timeout: 60_000 }, () => {
  it('gives back any records, whatever their history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(history, { minLength: 1, maxLength: 4 }), async (histories) => {
        const records = histories.flatMap((made, i) =>
          play(made)
            .replicas.slice(0, 1)
            .map((record) => ({ ...record, id: `note-000${i}` })),
        );
        const unpacked = await unpackShard(await packShard(records, streamCodec), streamCodec);
        expect(unpacked !== 'damaged' && areSame(unpacked, records)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([['__proto__'], ['constructor'], ['toString']])(
    'keeps a field named %s',
    async (name) => {
      const f = JSON.parse(`{"${name}": "a", "text": "b"}`) as object;
      const records = [
        { id: 'record-01', k: 'note' as const, f: { ...f }, c: '0mic4kg9k000-abc123' },
      ];
      const unpacked = await unpackShard(await packShard(records, streamCodec), streamCodec);
      expect(unpacked !== 'damaged' && areSame(unpacked, records)).toBe(true);
    },
  );

  it('that was changed in one place is not taken for another', async () => {
    const records = Array.from({ length: 30 }, (_, i) => ({
      id: `0mic4kg9k0000000${i % 10}`.slice(0, 16) + String.fromCharCode(97 + (i % 26)),
      k: 'note' as const,
      f: { text: `words of the teacher number ${i}`, at: 1_764_000_000_000 + i },
      c: '0mic4kg9k000-abc123',
    })).slice(0, 20);
    const text = await packShard(records, streamCodec);
    expect(text.startsWith('j1')).toBe(false);
    for (let at = 2; at < text.length; at += 7) {
      const other = text[at] === 'A' ? 'B' : 'A';
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      const unpacked = await unpackShard(changed, streamCodec);
      // The last sign has bits to spare.
      expect(unpacked === 'damaged' || areSame(unpacked, records)).toBe(true);
    }
  });

  it('that would swell is refused', async () => {
    const swollen = await streamCodec.deflate(new Uint8Array(5_000_000));
    await expect(streamCodec.inflate(swollen, 1_000_000)).rejects.toThrow();
  });
});

it('bytes are counted as the fake of Chromium counts them, for any text', () => {
  const text = fc.string({ unit: 'binary' });
  const any = fc.oneof(text, fc.array(text), fc.dictionary(text, fc.oneof(text, fc.integer())));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), any, (key, value) => {
      expect(countBytes(key, value)).toBe(countChromiumBytes(key, toChromiumJson(value) ?? ''));
    }),
    { numRuns: 5_000 },
  );
  for (const odd of [
    '<',
    '\u2028',
    '\u2029',
    '\ud83d',
    '\\ud83d',
    '😀',
    '\u0000',
    '\u007f',
    '"\\',
  ]) {
    expect(countBytes('k', odd)).toBe(countChromiumBytes('k', toChromiumJson(odd) ?? ''));
  }
});
