import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../utils/wording/analyse';
import {
  analyseChanged,
  windowAt,
  type LiveAnalysis,
} from '../../../utils/wording/analyse-changed';

const pieces = fc.constantFrom(
  'You should use a timer. ',
  'What did you notice? ',
  'Great lesson! ',
  '\n',
  'he said "stop',
  '" ',
  'a',
  '?',
  ' ',
);

describe('analyseChanged', () => {
  it('equals a full analysis after any row of edits', () => {
    const edit = fc.record({ at: fc.nat(), cut: fc.nat(12), put: pieces });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let text = '';
        let live: LiveAnalysis | undefined;
        for (const { at, cut, put } of edits) {
          const from = text.length ? at % text.length : 0;
          text = text.slice(0, from) + put + text.slice(from + cut);
          live = analyseChanged(live, text);
          expect(live.sentences).toEqual(analyse(text).sentences);
        }
      }),
    );
  });

  it('reads afresh only the sentence that changed', () => {
    const before = 'We met at noon. You should use a timer. What did you see?';
    const live = analyseChanged(undefined, before);
    expect(live.fresh).toBe(3);
    expect(analyseChanged(live, before.replace('a timer', 'two timers')).fresh).toBe(1);
    expect(analyseChanged(live, before).fresh).toBe(0);
  });

  it('forgets what it read under other options', () => {
    const live = analyseChanged(undefined, 'You should use a timer.');
    const muted = analyseChanged(live, 'You should use a timer.', { muted: ['D1'] });
    expect(muted.sentences[0]?.directive).toBe(false);
  });
});

describe('windowAt', () => {
  it('is bounded, holds the caret and does not cut a line in half when it need not', () => {
    const text = `${'words and more words\n'.repeat(5000)}here is the caret\n${'after\n'.repeat(5000)}`;
    const caret = text.indexOf('caret');
    const { start, end } = windowAt(text, caret);
    expect(text.slice(start, end)).toBe('here is the caret');
  });

  it('cuts a very long line at a space', () => {
    const text = 'word '.repeat(20_000);
    const { start, end } = windowAt(text, 50_002);
    expect(end - start).toBeLessThanOrEqual(1200);
    expect(text[start - 1]).toBe(' ');
  });
});
