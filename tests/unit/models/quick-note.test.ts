import { describe, expect, it } from 'vitest';
import { createQuickNote, type NoteDraft } from '../../../utils/models/quick-note';

describe('the quick note', () => {
  const start = (answers: boolean[], draft: NoteDraft | null = null) => {
    const sent: { id: string; text: string }[] = [];
    const written: NoteDraft[] = [];
    let ids = 0;
    const note = createQuickNote({
      readDraft: () => Promise.resolve(draft),
      writeDraft: (next) => written.push(next),
      keep: (kept) => {
        sent.push(kept);
        return Promise.resolve(
          answers.shift() ? { ok: true } : { ok: false, reason: 'storage-full' },
        );
      },
      createId: () => `note-${++ids}`,
    });
    return { note, sent, written };
  };

  it('leaves the text in the line when it could not be kept, and tries again under the same id', async () => {
    const { note, sent } = start([false, true]);
    note.type('words', 'warm');
    await note.keep('warm');
    expect(note.text.value).toBe('words');
    await note.keep('warm');
    expect(note.text.value).toBe('');
    expect(sent.map(({ id }) => id)).toEqual(['note-1', 'note-1']);
  });

  it('leaves in the line what was typed while it was being kept, and in its draft', async () => {
    const { note, written } = start([true]);
    note.type('first', 'warm');
    const keeping = note.keep('warm');
    note.type('first and more', 'warm');
    await keeping;
    expect(note.text.value).toBe('first and more');
    expect(written.at(-1)?.text).toBe('first and more');
  });

  it('does not put an old draft over what is being typed', async () => {
    const { note } = start([], { text: 'old', kind: 'warm' });
    const loading = note.load();
    note.type('new', 'warm');
    await loading;
    expect(note.text.value).toBe('new');
  });

  it('keeps nothing when there are no words', async () => {
    const { note, sent } = start([]);
    note.type('  \n', 'warm');
    expect(await note.keep('warm')).toBe('empty');
    expect(sent).toEqual([]);
  });
});
