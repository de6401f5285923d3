import { describe, expect, it } from 'vitest';
import { newChangeId, noteFields, putNote, setUp } from './setting';

const idOf = (n: number) => `note-${String(n).padStart(6, '0')}`;

async function setUpWithNotes(count: number) {
  const setting = setUp();
  for (let start = 0; start < count; start += 100) {
    const numbers = Array.from({ length: Math.min(100, count - start) }, (_, i) => start + i);
    const puts = numbers.map((n) => ({
      kind: 'note',
      id: idOf(n),
      fields: noteFields(`note ${n}`),
    }));
    await setting.store.apply({ id: newChangeId(), puts });
  }
  return setting;
}
type Setting = ReturnType<typeof setUp>;
const countNotes = async ({ reader }: Setting) =>
  (await reader.newest({ kinds: ['note'], limit: 9_999 })).items.length;

describe('data of a newer version', () => {
  it('is not written, can be read, and is reported', async () => {
    const setting = await setUpWithNotes(3);
    setting.fake.plant({ meta: { ...(setting.fake.read().meta as object), schema: 2 } });
    const before = setting.fake.read();
    const result = await setting.store.apply(putNote(idOf(0), 'changed'));
    expect(result).toEqual({ ok: false, reason: 'newer-data' });
    expect(setting.fake.read()).toEqual(before);
    expect(await countNotes(setting)).toBe(3);
    expect((await setting.reader.summary()).isReadOnly).toBe(true);
  });
});

describe.each([
  ['meta is gone', (s: Setting) => s.fake.remove('meta')],
  ['meta is garbage', (s: Setting) => s.fake.plant({ meta: 'x' })],
  ['the directory is gone', (s: Setting) => s.fake.remove('dir:note')],
  ['the directory is garbage', (s: Setting) => s.fake.plant({ 'dir:note': { 0: 1 } })],
  [
    'meta and the directory are gone',
    (s: Setting) => {
      s.fake.remove('meta');
      s.fake.remove('dir:note');
    },
  ],
])('when %s', (_what, damage) => {
  it('every record is still found, and the next change puts things right', async () => {
    const setting = await setUpWithNotes(230);
    await setting.store.apply({ id: newChangeId(), trash: [{ kind: 'note', id: idOf(7) }] });
    const before = setting.fake.read();
    damage(setting);
    expect(await countNotes(setting)).toBe(229);

    expect(await setting.store.apply(putNote(idOf(230), 'new'))).toEqual({ ok: true });
    expect(await countNotes(setting)).toBe(230);
    const after = setting.fake.read();
    expect(after['dir:note']).toEqual(before['dir:note']);
    expect(after['page:note:0']).toEqual(before['page:note:0']);
    expect((await setting.reader.summary()).census.note).toEqual({
      alive: 230,
      trashed: 1,
      erased: 0,
    });
  });
});

it('gives clocks beyond those it finds when meta is gone and the wall clock went back', async () => {
  const setting = await setUpWithNotes(3);
  const { clock } = setting.fake.read().meta as { clock: string };
  setting.fake.remove('meta');
  setting.time.now -= 86_400_000;
  await setting.store.apply(putNote(idOf(9), 'new'));
  expect((setting.fake.read().meta as { clock: string }).clock > clock).toBe(true);
});

describe('entries that cannot be read', () => {
  const odd = [
    { id: idOf(1), k: 'note', f: { text: 'half' }, c: 'broken' },
    'text',
    null,
    { id: 7 },
  ];

  it('are left as they are by changes to their page, skipped by readers and counted', async () => {
    const setting = await setUpWithNotes(3);
    const page = setting.fake.read()['page:note:0'] as unknown[];
    setting.fake.plant({ 'page:note:0': [page[0], ...odd, page[1], page[2]] });
    const kept = JSON.stringify(setting.fake.read()['page:note:0']).slice(1, -1);

    await setting.store.apply(putNote(idOf(9), 'new'));
    const found = await setting.reader.newest({ kinds: ['note'], limit: 99 });
    expect(found.items.map(({ id }) => id)).toEqual([idOf(9), idOf(2), idOf(1), idOf(0)]);
    expect(found.damaged).toBe(odd.length);
    expect(JSON.stringify(setting.fake.read()['page:note:0'])).toContain(kept);
  });

  it('are left alone when they are records whose fields make no sense here', async () => {
    const setting = await setUpWithNotes(1);
    const [record] = setting.fake.read()['page:note:0'] as [{ f: object }];
    const strange = { ...record, f: { ...record.f, kind: 'from_a_later_version' } };
    setting.fake.plant({ 'page:note:0': [strange] });
    expect(
      await setting.store.apply({
        id: newChangeId(),
        puts: [{ kind: 'note', id: idOf(0), fields: { text: 'x' } }],
      }),
    ).toEqual({ ok: false, reason: 'invalid' });
    await setting.store.apply(putNote(idOf(1), 'new'));
    expect((setting.fake.read()['page:note:0'] as unknown[])[0]).toEqual(strange);
  });

  it('are left alone when they are a whole page', async () => {
    const setting = await setUpWithNotes(150);
    setting.fake.plant({ 'page:note:0': 'torn' });
    await setting.store.apply(putNote('note-000050x', 'new'));
    expect(setting.fake.read()['page:note:0']).toBe('torn');
    const found = await setting.reader.newest({ kinds: ['note'], limit: 999 });
    expect(found.items).toHaveLength(51);
    expect(found.damaged).toBe(1);
  });
});
