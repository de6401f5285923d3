import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, squeeze, type Expectation } from '../../../utils/insertion/expectation';

function expectation(before: string, inserted: string, caret?: number): Expectation {
  const kept = squeeze(before);
  const place = caret === undefined ? {} : { caret };
  return { shown: kept, kept, inserted: squeeze(inserted), ...place };
}

describe('judging what an editor shows', () => {
  const hello = expectation('Hello world', 'What else?', 5);

  it('finds the text exactly where the caret was', () => {
    expect(judge(hello, squeeze('HelloWhat else? world'))).toBe('exact');
  });

  it('does not mistake another place for the caret', () => {
    expect(judge(hello, squeeze('Hello worldWhat else?'))).toBe('present');
  });

  it('sees that nothing has changed', () => {
    expect(judge(hello, squeeze('Hello world'))).toBe('unchanged');
  });

  it('does not call a doubled text exact or present', () => {
    expect(judge(hello, squeeze('HelloWhat else?What else? world'))).toBe('unclear');
  });

  it('does not call it exact when the text around is lost', () => {
    expect(judge(hello, squeeze('What else?'))).toBe('present');
  });

  it('finds the text in the middle of a window of a longer document', () => {
    const long = Array.from({ length: 60 }, (_, index) => `line ${index}`).join('\n');
    const caret = squeeze(long.slice(0, long.indexOf('line 30'))).length;
    const after = long.replace('line 30', 'What else?line 30').slice(90, 480);
    expect(judge(expectation(long, 'What else?', caret), squeeze(after))).toBe('exact');
  });

  it('accepts any place where the editor does not tell where its caret is', () => {
    const unplaced = expectation('Hello world', 'What else?');
    expect(judge(unplaced, squeeze('HelloWhat else? world'))).toBe('exact');
    expect(judge(unplaced, squeeze('Hello Sun What else? world'))).toBe('present');
  });

  it('counts the text that was there before', () => {
    const again = expectation('What else? ok', 'What else?', 9);
    expect(judge(again, squeeze('What else? okWhat else?'))).toBe('present');
    expect(judge(again, squeeze('What else?What else? ok'))).toBe('exact');
  });

  it('expects a replaced selection to be gone', () => {
    const replacing: Expectation = { shown: 'Helloworld', kept: 'world', inserted: 'Hi', caret: 0 };
    expect(judge(replacing, 'Hiworld')).toBe('exact');
    expect(judge(replacing, 'HiHelloworld')).toBe('present');
  });

  it('looks past the marks that editors add: paragraphs, no-break and zero-width spaces', () => {
    expect(squeeze('One?\u00A0\r\n\uFEFFTwo\u200B?')).toBe('One?Two?');
    expect(judge(hello, squeeze('Hello\nWhat\u00A0else?\u200B\n world'))).toBe('exact');
  });

  it('is exact for any text at any caret', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, fc.nat(), (before, inserted, at) => {
        const kept = squeeze(before);
        const piece = squeeze(inserted);
        fc.pre(piece !== '');
        const caret = at % (kept.length + 1);
        const after = kept.slice(0, caret) + piece + kept.slice(caret);
        expect(judge({ shown: kept, kept, inserted: piece, caret }, after)).toBe('exact');
        expect(judge({ shown: kept, kept, inserted: piece }, after)).toBe('exact');
      }),
    );
  });
});
