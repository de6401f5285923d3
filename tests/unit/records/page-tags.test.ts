import { describe, expect, it } from 'vitest';
import { tick } from '../../../utils/records/clock';
import { createRecord, eraseRecord, trashRecord } from '../../../utils/records/edit-record';
import {
  createTag,
  describeTags,
  formatTags,
  mayHoldTag,
  parseTags,
} from '../../../utils/records/page-tags';

const clock = tick(undefined, 1_000_000, 'laptop');
const later = tick(clock, 2_000_000, 'laptop');
const record = (kind: 'note' | 'prompt' | 'meeting', fields: Record<string, unknown>) =>
  createRecord(kind, 'record-0001', fields, clock);
const step = record('note', { kind: 'next_step', partnerId: 'sam-partner' });

describe('the tags of a page', () => {
  it.each([
    ['an open step', 'note', step, ['open-step', 'sam-partner']],
    [
      'a question planned for a meeting',
      'prompt',
      record('prompt', { meetingId: 'meeting-1' }),
      ['waiting'],
    ],
    [
      'a meeting under way',
      'meeting',
      record('meeting', { partnerId: 'sam-partner' }),
      ['open-meeting', 'sam-partner'],
    ],
    ['something in the trash', 'note', trashRecord(step, later), ['trash']],
  ] as const)('name %s', (_what, kind, entry, [name, id]) => {
    expect(describeTags(kind, [entry])?.split(' ')).toContain(createTag(name, id));
  });

  it.each([
    ['a step that is done', record('note', { kind: 'next_step', partnerId: 'p', doneAt: 5 })],
    ['an observation', record('note', { kind: 'observation', partnerId: 'p' })],
    ['an erased step', eraseRecord(step, later)],
    ['something that is no record', { id: 7 }],
  ])('leave out %s', (_what, entry) => {
    expect(describeTags('note', [entry])).toBe('');
  });

  it('come back from storage as they went in, and rule out only what they know', () => {
    const tags = new Map([
      ['0', ''],
      ['note-00000100', `${createTag('trash')} ${createTag('open-step', 'p')}`],
    ]);
    const stored = parseTags(formatTags(tags));
    expect(stored).toEqual(tags);
    expect(mayHoldTag(stored, '0', createTag('trash'))).toBe(false);
    expect(mayHoldTag(stored, 'note-00000100', createTag('trash'))).toBe(true);
    expect(mayHoldTag(stored, 'note-00000200', createTag('trash'))).toBe(true);
    expect(parseTags({ damaged: true })).toEqual(new Map());
  });
});
