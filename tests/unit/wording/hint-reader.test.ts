import { describe, expect, it } from 'vitest';
import { NOTE_KINDS } from '../../../utils/coaching/taxonomy';
import { createHintReader, type HintChoice } from '../../../utils/wording/hint-reader';
import { RULE_IDS } from '../../../utils/wording/labels';
import { isAwake } from '../../../utils/wording/severity';
import { SILENT_KINDS } from '../../../utils/wording/silent-kinds';

const STANDARD: HintChoice = { setting: 'standard', mutes: [] };
const ADVICE = 'You should use a timer.';

function read(text: string, choice: Partial<HintChoice> = {}, caret = text.length) {
  return createHintReader().read(text, caret, { ...STANDARD, ...choice });
}

describe('a hint', () => {
  it('names the sentence, its place and the words it is about', () => {
    const text = `They counted 14 of 28. ${ADVICE}`;
    const hint = read(text);
    expect(hint).toMatchObject({ sentence: ADVICE, rule: 'D1', isFinished: true });
    expect(text.slice(hint?.start, hint?.end)).toBe(ADVICE);
    expect(hint?.words.toLowerCase()).toContain('should');
  });

  it('is for the sentence nearest to the caret', () => {
    const text = `${ADVICE} They counted 14 of 28. Have you tried sentence stems?`;
    expect(read(text, {}, 10)?.sentence).toBe(ADVICE);
    expect(read(text)?.sentence).toBe('Have you tried sentence stems?');
  });

  it('waits while its sentence is being typed', () => {
    expect(read('You should use a timer')?.isFinished).toBe(false);
    expect(read('You should use a timer\n')?.isFinished).toBe(true);
  });

  it('is given for no harmless sentence', () => {
    expect(read('What might students notice about their own talk?')).toBeUndefined();
  });

  it('reads no further than the window around the caret', () => {
    const text = `${ADVICE}\n${'They counted again. '.repeat(500)}`;
    expect(read(text)).toBeUndefined();
    expect(read(text, {}, 5)?.sentence).toBe(ADVICE);
  });
});

describe('what the coach has said about hints', () => {
  it('keeps a sentence out for as long as the field is written in', () => {
    const reader = createHintReader();
    expect(reader.read(ADVICE, 5, STANDARD)).toBeDefined();
    reader.keep(ADVICE);
    expect(reader.read(ADVICE, 5, STANDARD)).toBeUndefined();
  });

  it('mutes for a word, for a site and for good', () => {
    const words = read(ADVICE)?.words ?? '';
    const site = 'moodle.school.example';
    expect(read(ADVICE, { mutes: [{ rule: 'D1', word: words }] })).toBeUndefined();
    expect(read(ADVICE, { mutes: [{ rule: 'D1' }] })).toBeUndefined();
    expect(read(ADVICE, { mutes: [{ rule: 'D1', site }], site })).toBeUndefined();
    expect(read(ADVICE, { mutes: [{ rule: 'D1', site }] })).toBeDefined();
    expect(read('You must use a timer.', { mutes: [{ rule: 'D1', word: words }] })).toBeDefined();
  });

  it('gives judging words a hint in evidence, and in a page only when strict', () => {
    const praise = 'Great lesson, well done.';
    expect(read(praise, { kind: 'observation' })?.rule).toBe('D8');
    expect(read(praise)).toBeUndefined();
    expect(read(praise, { setting: 'strict' })?.rule).toBe('D8');
  });
});

it('is silent for exactly the kinds of note in which no rule is awake', () => {
  const asleep = NOTE_KINDS.filter(
    (kind) => !RULE_IDS.some((id) => isAwake(id, { kind, setting: 'strict' })),
  );
  expect(new Set(asleep)).toEqual(SILENT_KINDS);
});
