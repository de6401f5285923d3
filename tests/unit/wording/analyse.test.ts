import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../utils/wording/analyse';
import { CUES } from '../../../utils/wording/labels';
import type { AnalysisOptions } from '../../../utils/wording/sentence';

const hints = (text: string, options?: AnalysisOptions): boolean[] =>
  analyse(text, options).sentences.map(({ directive }) => directive);
const rules = (text: string, options?: AnalysisOptions): string[] =>
  analyse(text, options).sentences.flatMap((sentence) => sentence.rules.map(({ id }) => id));

describe('analyse', () => {
  it('says where in the text a rule applies', () => {
    const text = 'We met at noon. You should use a timer.';
    const [, second] = analyse(text).sentences;
    const [rule] = second?.rules ?? [];
    expect(text.slice(rule?.start, rule?.end)).toMatch(/^You should/);
    expect(text.slice(second?.start, second?.end)).toBe('You should use a timer.');
  });

  it.each([
    'Deberías usar un temporizador para que los estudiantes hablen más.',
    'Du solltest den Schülern mehr Zeit geben und nicht so viel reden.',
    'Vous devriez donner plus de temps aux élèves.',
    'Вам следует использовать таймер.',
    'あなたはタイマーを使うべきです。',
    '👏👏👏',
    '12:40 — 13:05',
  ])('says nothing about %j', (text) => {
    for (const sentence of analyse(text, { setting: 'strict' }).sentences) {
      expect(sentence).toMatchObject({ label: 'neutral', rules: [], cues: [], directive: false });
    }
  });

  it('leaves the words of others alone', () => {
    expect(hints('Student: "you should use a ruler"')).toEqual([false]);
    expect(hints('> You should use a timer.')).toEqual([false]);
    expect(hints('You should use a timer.', { kind: 'partner_words' })).toEqual([false]);
    expect(hints('You should use a timer.', { kind: 'student_voice' })).toEqual([false]);
    expect(hints('I should have asked more.', { kind: 'reflection' })).toEqual([false]);
  });

  it('keeps quiet when off, and for rules that are muted', () => {
    expect(rules('You should use a timer.', { setting: 'off' })).toEqual([]);
    expect(hints('You should use a timer.', { setting: 'off' })).toEqual([false]);
    expect(hints('You should use a timer.', { muted: ['D1'] })).toEqual([false]);
  });

  it('notices soft patterns only in the strict setting', () => {
    expect(rules('What if you used pairs?')).not.toContain('D3s');
    expect(rules('What if you used pairs?', { setting: 'strict' })).toContain('D3s');
  });

  it('treats praise as a soft matter in warm feedback', () => {
    expect(rules('Great lesson!', { kind: 'observation' })).toContain('D8');
    expect(rules('Great lesson!', { kind: 'warm' })).not.toContain('D8');
  });

  it('notices two questions in one breath, but not a list or a check of accuracy', () => {
    expect(rules('What did you see? How did they start?')).toContain('D7');
    expect(rules('What did you see?\nHow did they start?')).not.toContain('D7');
    expect(rules('How did they start? Is that right?')).not.toContain('D7');
  });

  it('takes a closed question amiss only where a probing one was meant', () => {
    const text = 'Did the groups finish?';
    expect(rules(text, { setting: 'strict', move: 'probing' })).toContain('D5');
    expect(rules(text, { setting: 'strict', move: 'clarifying' })).not.toContain('D5');
  });

  it('names what invites thinking', () => {
    const text = 'So you want more talk. What options might you notice as you planned this?';
    expect(analyse(text).sentences[1]?.cues).toEqual(expect.arrayContaining([...CUES]));
  });

  it.each([
    ['u shd use a timer', true],
    ['have u tried exit tickets', true],
    ['what should students know by the end', false],
    ['how will u know they get it', false],
  ])('reads shorthand without marks: %j', (text, directive) => {
    expect(hints(text)).toEqual([directive]);
  });

  it('keeps offsets inside the text whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { start, end, rules: found } of analyse(text, { setting: 'strict' }).sentences) {
          for (const rule of found) {
            expect(rule.start).toBeGreaterThanOrEqual(start);
            expect(rule.end).toBeLessThanOrEqual(end);
            expect(rule.end).toBeGreaterThan(rule.start);
          }
        }
      }),
    );
  });
});
