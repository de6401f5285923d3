import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tick } from '../../../utils/records/clock';
import { createRecord } from '../../../utils/records/edit-record';
import { describeWords, mayHoldWords } from '../../../utils/records/page-words';
import { createWordFilter, listWords } from '../../../utils/records/word-search';
import { noteFields } from '../storage/setting';

const clock = tick(undefined, 1_000_000, 'laptop');
const note = (text: string, i = 0) =>
  createRecord('note', `note-${String(i).padStart(6, '0')}`, noteFields(text), clock);
const may = (texts: string[], words: string) =>
  mayHoldWords(describeWords('note', texts.map(note)), listWords(words));

describe('what a page says of its words', () => {
  it('rules no page out that a search would find something in', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.lorem({ maxCount: 12 }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), fc.nat(), fc.nat(20), (texts, at, length) => {
        const all = texts.join('\n');
        const words = all.slice(at % (all.length + 1)).slice(0, length);
        if (texts.some((one) => createWordFilter(words)(one))) expect(may(texts, words)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('rules out nearly every page of a hundred notes that lacks a rare word', () => {
    const common =
      'They compared the strips in pairs before anyone wrote down a number and asked why';
    const texts = Array.from({ length: 100 }, (_, i) => `${common} ${i * 7919}`);
    const rare = ['siobhan', 'okonkwo', 'photosynthesis', 'bob', 'quokka', 'waiata', 'Nguyễn'];
    expect(rare.filter((word) => may(texts, word))).toEqual([]);
    expect(may([...texts, 'Siobhán said'], 'siobhan')).toBe(true);
  });

  it('looks for all of the words, whatever their case and accents, in text, quote and title', () => {
    const quoted = createRecord(
      'note',
      'note-000001',
      { ...noteFields('one'), quote: 'Zweitens', title: 'Dritte Überschrift' },
      clock,
    );
    const words = describeWords('note', [quoted]);
    expect(mayHoldWords(words, listWords('ZWEITENS uberschrift one'))).toBe(true);
    expect(mayHoldWords(words, listWords('zweitens missing'))).toBe(false);
  });

  it('rules nothing out by what is damaged, missing or of another length', () => {
    for (const described of [undefined, null, 7, '', 'AAAA', {}]) {
      expect(mayHoldWords(described, ['quokka'])).toBe(true);
    }
  });

  it('grows with the page, and still says what it said', () => {
    const one = note('the quokka', 1);
    const two = note('a zebra', 2);
    const words = describeWords('note', [one]);
    const grown = describeWords('note', [one, two], { page: [one], words });
    expect(grown).toBe(describeWords('note', [one, two]));
    expect(mayHoldWords(grown, ['quokka', 'zebra'])).toBe(true);
    expect(describeWords('note', [one, two], { page: [one], words: 'damaged' })).toBe(grown);
  });

  it('keeps quiet about kinds that are not searched', () => {
    expect(describeWords('partner', [])).toBeUndefined();
  });
});
