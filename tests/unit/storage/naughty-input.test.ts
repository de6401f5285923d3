import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_TEXT } from '../../../utils/records/text';
import { newChangeId, noteFields, setUp } from './setting';

const naughty: [string, string][] = [
  ['nothing', ''],
  ['spaces and line ends', ' \t\r\n\u2028\u2029\u00a0 '],
  ['right-to-left text with marks', '\u202E\u200Fשלום عليكم\u202C'],
  ['emoji, families and flags', '👩🏽‍🏫👨‍👩‍👧‍👦🇦🇹'],
  ['stacked accents', 'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮'],
  ['HTML', '<img src=x onerror="alert(1)"></textarea><script>alert(1)</script>'],
  ['JSON', '{"__proto__": {"admin": true}}'],
  ['a name every object has', '__proto__'],
  ['control characters', '\u0001\u001B[31m\u007F'],
  ['20,000 characters', 'ä'.repeat(MAX_TEXT)],
  ['20,000 characters of escapes', '<'.repeat(MAX_TEXT)],
  ['words of null and undefined', 'null undefined NaN'],
];

it.each(['chromium', 'firefox'] as const)(
  'keeps odd text in every field as it is, under %s',
  async (rules) => {
    const { store, reader, newId } = setUp({ rules });
    for (const [, text] of naughty) {
      const id = newId();
      const fields = { ...noteFields(text), quote: text, title: text, url: text };
      const puts = [
        { kind: 'note', id, fields },
        { kind: 'partner', id, fields: { alias: text, active: true, createdAt: 1 } },
        {
          kind: 'cycle',
          id,
          fields: { partnerId: id, goal: text, phase: 'assess', focus: [], startedAt: 1 },
        },
        { kind: 'prompt', id, fields: { text, phase: 'assess', at: 1 } },
      ];
      expect(await store.apply({ id: newChangeId(), puts })).toEqual({ ok: true });
      expect((await reader.get('note', id))?.fields).toEqual(fields);
      expect((await reader.get('partner', id))?.fields.alias).toBe(text);
      expect((await reader.get('cycle', id))?.fields.goal).toBe(text);
      expect((await reader.get('prompt', id))?.fields.text).toBe(text);
    }
    expect((await reader.newest({ kinds: ['note'], limit: 99 })).items).toHaveLength(
      naughty.length,
    );
  },
);

it('keeps any text the same in both browsers, as cleaned', { timeout: 60_000 }, async () => {
  const chromium = setUp();
  const firefox = setUp({ rules: 'firefox' });
  const id = 'note-000001';
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const change = { id: newChangeId(), puts: [{ kind: 'note', id, fields: noteFields(text) }] };
      await Promise.all([chromium.store.apply(change), firefox.store.apply(change)]);
      const kept = (await chromium.reader.get('note', id))?.fields.text;
      expect(kept).toBe(text.replaceAll('\0', ''));
      expect((await firefox.reader.get('note', id))?.fields.text).toBe(kept);
    }),
    { numRuns: 300 },
  );
});

it('replaces lone surrogates alike in both browsers', async () => {
  for (const rules of ['chromium', 'firefox'] as const) {
    const { store, reader } = setUp({ rules });
    const fields = noteFields('a\uD83D b\uDE00');
    await store.apply({ id: newChangeId(), puts: [{ kind: 'note', id: 'note-000001', fields }] });
    expect((await reader.get('note', 'note-000001'))?.fields.text).toBe('a\uFFFD b\uFFFD');
  }
});

it('says of text beyond the limit that it is too long, and keeps none of it', async () => {
  const { store, fake } = setUp();
  const fields = noteFields('x'.repeat(MAX_TEXT + 1));
  const result = await store.apply({
    id: newChangeId(),
    puts: [{ kind: 'note', id: 'note-000001', fields }],
  });
  expect(result).toEqual({ ok: false, reason: 'too-long' });
  expect(fake.read()).toEqual({});
});

it('lets no key reach the prototype of anything', async () => {
  const { store, fake } = setUp();
  const hostile = JSON.parse(
    '{"id":"change-x1","puts":[{"kind":"note","id":"__proto__","fields":{"__proto__":{"admin":true}}}]}',
  ) as unknown;
  expect(await store.apply(hostile)).toEqual({ ok: false, reason: 'invalid' });
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
  expect(fake.calls).toEqual([]);
});
