import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillBlanks } from '../../../utils/coaching/blanks';
import {
  getUsualText,
  listTyped,
  retype,
  splitAtStops,
  typeInStop,
} from '../../../utils/coaching/stops';

const frame = fillBlanks('So for {students} you want …, given {goal}.', {});

describe('stops', () => {
  it('put what is typed into the text, on one line, and keep the others in place', () => {
    const typed = typeInStop(typeInStop(frame, 1, ' more\n talk '), 0, '8B');
    expect(typed.text).toBe('So for 8B you want more talk, given your goal.');
    const { parts } = splitAtStops(typed);
    expect(parts.map(({ words }) => words)).toEqual(['8B', 'more talk', 'your goal']);
    expect(parts.map(({ stop }) => stop.name)).toEqual(['students', 'open', 'goal']);
  });

  it('say what they usually do when they are emptied', () => {
    const emptied = typeInStop(typeInStop(frame, 0, '8B'), 0, '  ');
    expect(emptied.text).toBe(frame.text);
    expect(emptied.stops[0]?.typed).toBe('  ');
  });

  it('can be typed once more, as the background does for a frame of another site', () => {
    const typed = typeInStop(typeInStop(frame, 2, 'a { b }'), 0, '8B');
    expect(retype(frame, listTyped(typed.stops)).text).toBe(typed.text);
    expect(retype(frame, ['a', 'b', 'c', 'too many']).text).toBe('So for a you want b, given c.');
  });

  it('never lose a word around them, whatever is typed in whatever order', () => {
    const edits = fc.array(fc.tuple(fc.nat(4), fc.string({ unit: 'binary', maxLength: 300 })));
    fc.assert(
      fc.property(edits, (all) => {
        const typed = all.reduce(
          (filled, [place, words]) => typeInStop(filled, place, words),
          frame,
        );
        const { parts, rest } = splitAtStops(typed);
        expect([...parts.map(({ before }) => before), rest]).toEqual([
          'So for ',
          ' you want ',
          ', given ',
          '.',
        ]);
        expect(parts.map(({ before, words }) => before + words).join('') + rest).toBe(typed.text);
        expect(getUsualText(typed)).toBe(frame.text);
      }),
    );
  });
});
