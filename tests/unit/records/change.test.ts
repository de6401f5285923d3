import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChange, type Change } from '../../../utils/records/change';
import { MAX_TEXT } from '../../../utils/records/text';

const note = { kind: 'observation', text: 'They waited.', visibility: 'private', at: 1 } as const;
const change = {
  id: 'change-0001',
  puts: [{ kind: 'note', id: 'note-0001', fields: note }],
  trash: [{ kind: 'prompt', id: 'prompt-0001' }],
  draftDone: [{ key: 'popup:note', at: 1 }],
} satisfies Change;
const withFields = (fields: object) => ({ ...change, puts: [{ ...change.puts[0], fields }] });

describe('a change as it came by message', () => {
  it('is taken when every part is as it should be', () => {
    expect(parseChange(change)).toEqual({ ok: true, change });
  });

  it('may empty optional fields, and leave out any', () => {
    const parsed = parseChange(withFields({ quote: null, title: undefined, text: 'only this' }));
    expect(parsed).toEqual({ ok: true, change: withFields({ quote: null, text: 'only this' }) });
  });

  it('has its text cleaned', () => {
    const parsed = parseChange(withFields({ text: 'a\0b\uD83D' }));
    expect(parsed).toEqual({ ok: true, change: withFields({ text: 'ab\uFFFD' }) });
  });

  it('is refused as too long rather than cut', () => {
    expect(parseChange(withFields({ text: 'x'.repeat(MAX_TEXT) })).ok).toBe(true);
    expect(parseChange(withFields({ text: 'x'.repeat(MAX_TEXT + 1) }))).toEqual({
      ok: false,
      reason: 'too-long',
    });
  });

  it.each([
    ['nothing', undefined],
    ['text', 'put'],
    ['a list', [change]],
    ['no id', { puts: change.puts }],
    ['an id that is none', { ...change, id: '__proto__' }],
    ['a part nobody knows', { ...change, grant: 'all' }],
    ['an unknown kind', { ...change, trash: [{ kind: 'meta', id: 'note-0001' }] }],
    ['a kind from the prototype', { ...change, trash: [{ kind: 'constructor', id: 'note-0001' }] }],
    [
      'a target with more than it needs',
      { ...change, trash: [{ kind: 'note', id: 'note-0001', x: 1 }] },
    ],
    ['a draft key that leaves its place', { ...change, draftDone: [{ key: 'meta', at: 1 }] }],
    ['too many parts', { ...change, trash: Array.from({ length: 1_001 }, () => change.trash[0]) }],
    ['an unknown field', withFields({ ...note, admin: true })],
    ['__proto__ as a field', withFields(JSON.parse('{"__proto__": {"text": "x"}}') as object)],
    ['constructor as a field', withFields({ constructor: 'x' })],
    ['null for a field that must be', withFields({ ...note, text: null })],
    ['a number for text', withFields({ ...note, text: 7 })],
    ['an object for text', withFields({ ...note, text: { toString: 'x' } })],
    ['a note kind nobody knows', withFields({ ...note, kind: 'advice' })],
    ['a date for a time', withFields({ ...note, at: new Date(1) })],
    ['a time that is no number', withFields({ ...note, at: Number.NaN })],
    ['an id field that is none', withFields({ ...note, partnerId: '__proto__' })],
  ])('is refused whole when it is or has %s', (_what, value) => {
    expect(parseChange(value)).toEqual({ ok: false, reason: 'invalid' });
  });

  it('never throws and takes nothing else, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
        (value) => {
          expect(parseChange(value).ok).toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
