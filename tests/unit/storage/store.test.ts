import { describe, expect, it } from 'vitest';
import { newChangeId, noteFields, putNote, setUp } from './setting';

const ok = { ok: true };
const edit = (id: string, fields: object) => ({
  id: newChangeId(),
  puts: [{ kind: 'note', id, fields }],
});
const target = (id: string) => [{ kind: 'note', id }];

describe('the store', () => {
  it('has written nothing before the first change', async () => {
    const { fake, reader } = setUp();
    await reader.newest({ kinds: ['note'], limit: 5 });
    await reader.summary();
    expect(fake.read()).toEqual({});
  });

  it('keeps a new record', async () => {
    const { store, reader, newId } = setUp();
    const id = newId();
    expect(await store.apply(putNote(id, 'They waited.'))).toEqual(ok);
    expect(await reader.get('note', id)).toEqual({
      id,
      kind: 'note',
      fields: noteFields('They waited.'),
    });
  });

  it('edits the fields given, empties those sent as null and leaves the rest', async () => {
    const { store, reader, newId } = setUp();
    const id = newId();
    await store.apply(edit(id, { ...noteFields('one'), quote: 'words', title: 'Plan' }));
    expect(await store.apply(edit(id, { text: 'two', quote: null }))).toEqual(ok);
    const item = await reader.get('note', id);
    expect(item?.fields).toEqual({ ...noteFields('two'), title: 'Plan' });
  });

  it('makes a change over several kinds in one write', async () => {
    const { store, fake, reader, newId } = setUp();
    const [partnerId, cycleId] = [newId(), newId()];
    const cycle = { partnerId, goal: 'More talk', phase: 'assess', focus: [], startedAt: 1 };
    const result = await store.apply({
      id: newChangeId(),
      puts: [
        {
          kind: 'partner',
          id: partnerId,
          fields: { alias: 'Kestrel', active: true, createdAt: 1 },
        },
        { kind: 'cycle', id: cycleId, fields: cycle },
        { kind: 'setting', id: 'setting-now', fields: { partnerId, phase: 'assess' } },
      ],
    });
    expect(result).toEqual(ok);
    expect(fake.calls.filter(({ operation }) => operation === 'set')).toHaveLength(1);
    expect((await reader.list('cycle')).items).toEqual([
      { id: cycleId, kind: 'cycle', fields: cycle },
    ]);
    expect((await reader.get('setting', 'setting-now'))?.fields.phase).toBe('assess');
  });

  it('trashes, restores and erases', async () => {
    const { store, reader, newId, fake } = setUp();
    const id = newId();
    await store.apply(putNote(id, 'a secret'));
    await store.apply({ id: newChangeId(), trash: target(id) });
    expect(await reader.get('note', id)).toHaveProperty('trashedAt');
    expect((await reader.summary()).census.note).toEqual({ alive: 0, trashed: 1, erased: 0 });
    await store.apply({ id: newChangeId(), restore: target(id) });
    expect(await reader.get('note', id)).not.toHaveProperty('trashedAt');
    await store.apply({ id: newChangeId(), erase: target(id) });
    expect(await reader.get('note', id)).toBeUndefined();
    expect(JSON.stringify(fake.read())).not.toContain('a secret');
    expect((await reader.summary()).census.note).toEqual({ alive: 0, trashed: 0, erased: 1 });
  });

  it('says so when words are sent for a record that was erased', async () => {
    const { store, newId } = setUp();
    const id = newId();
    await store.apply(putNote(id, 'one'));
    await store.apply({ id: newChangeId(), erase: target(id) });
    expect(await store.apply(putNote(id, 'two'))).toEqual({ ok: false, reason: 'erased' });
  });

  it('writes nothing for a change that changes nothing', async () => {
    const { store, fake, newId } = setUp();
    const id = newId();
    await store.apply(putNote(id, 'same'));
    const before = fake.calls.filter(({ operation }) => operation === 'set').length;
    expect(await store.apply(putNote(id, 'same'))).toEqual(ok);
    expect(await store.apply({ id: newChangeId(), restore: target(id) })).toEqual(ok);
    expect(await store.apply({ id: newChangeId(), trash: target(newId()) })).toEqual(ok);
    expect(await store.apply({ id: newChangeId() })).toEqual(ok);
    expect(fake.calls.filter(({ operation }) => operation === 'set')).toHaveLength(before);
  });

  it('does not undo a later edit when an earlier change is sent again', async () => {
    const { store, reader, newId } = setUp();
    const id = newId();
    await store.apply(putNote(id, 'one'));
    const second = edit(id, { text: 'two' });
    await store.apply(second);
    await store.apply(edit(id, { text: 'three' }));
    expect(await store.apply(second)).toEqual(ok);
    expect((await reader.get('note', id))?.fields.text).toBe('three');
  });

  it('refuses the whole change when one part cannot be done', async () => {
    const { store, fake, newId } = setUp();
    const good = { kind: 'note', id: newId(), fields: noteFields('fine') };
    const halfNew = { kind: 'note', id: newId(), fields: { text: 'no kind, no time' } };
    const result = await store.apply({ id: newChangeId(), puts: [good, halfNew] });
    expect(result).toEqual({ ok: false, reason: 'invalid' });
    expect(fake.read()).toEqual({});
  });

  it('keeps its clock going forward when the wall clock goes back', async () => {
    const { store, time, fake, newId } = setUp();
    const id = newId();
    await store.apply(putNote(id, 'one'));
    time.now -= 86_400_000;
    await store.apply(putNote(id, 'two'));
    const [record] = fake.read()['page:note:0'] as [{ c: string; fc: Record<string, string> }];
    expect((record.fc.text ?? '') > record.c).toBe(true);
  });

  it('names this install once', async () => {
    const { store, startWorker, fake, newId } = setUp();
    await store.apply(putNote(newId(), 'one'));
    const { device } = fake.read().meta as { device: string };
    await startWorker().store.apply(putNote(newId(), 'two'));
    expect(fake.read().meta).toHaveProperty('device', device);
  });
});

describe('a draft named in a change', () => {
  const draft = { text: 'They waited.', at: 100 };

  it('is emptied in the write that keeps its words', async () => {
    const { store, drafts, fake, newId } = setUp();
    await drafts.write('popup:note', draft);
    await store.apply({
      ...putNote(newId(), draft.text),
      draftDone: [{ key: 'popup:note', at: 100 }],
    });
    expect(await drafts.read('popup:note')).toBeUndefined();
    expect(fake.calls.at(-2)?.keys).toEqual(
      expect.arrayContaining(['draft:popup:note', 'meta', 'page:note:0']),
    );
  });

  it('is left alone when newer words were typed since', async () => {
    const { store, drafts, newId } = setUp();
    await drafts.write('popup:note', { text: 'Next', at: 101 });
    await store.apply({
      ...putNote(newId(), draft.text),
      draftDone: [{ key: 'popup:note', at: 100 }],
    });
    expect(await drafts.read('popup:note')).toEqual({ text: 'Next', at: 101 });
  });

  it('stays when the change is refused', async () => {
    const { store, drafts, fake, newId } = setUp();
    await drafts.write('popup:note', draft);
    fake.failNext('set', new Error('Resource::kQuotaBytes quota exceeded'));
    const result = await store.apply({
      ...putNote(newId(), draft.text),
      draftDone: [{ key: 'popup:note', at: 100 }],
    });
    expect(result).toEqual({ ok: false, reason: 'storage-full' });
    expect(await drafts.read('popup:note')).toEqual(draft);
  });

  it('is emptied even when the record itself does not change', async () => {
    const { store, drafts, newId } = setUp();
    const id = newId();
    await store.apply(putNote(id, draft.text));
    await drafts.write('panel:edit', draft);
    await store.apply({ ...putNote(id, draft.text), draftDone: [{ key: 'panel:edit', at: 100 }] });
    expect(await drafts.read('panel:edit')).toBeUndefined();
  });
});
