import { describe, expect, it } from 'vitest';
import { fitsLength, shapeText } from '../../../utils/insertion/shape-text';

describe('shaping text for a page', () => {
  it('keeps lines, with one kind of newline', () => {
    expect(shapeText('One?\r\nTwo?\rThree?\n\nFour?', false)).toBe('One?\nTwo?\nThree?\n\nFour?');
  });

  it('makes one line where only one fits', () => {
    expect(shapeText('\nOne?  \r\n\n  Two?\tThree?\n', true)).toBe('One? Two? Three?');
  });

  it('keeps the spaces at both ends of a single line', () => {
    expect(shapeText(' and then? ', true)).toBe(' and then? ');
  });

  it('drops control characters, and leaves all other text as it is', () => {
    const text = 'שלום <b>"&amp;"</b> 👩🏽‍🏫 e\u0301 \uD800 \u202Eabc\u202C';
    expect(shapeText(`\u0000${text}\u0007\u001B\u007F`, false)).toBe(text);
  });
});

describe('fitting a maximum length', () => {
  it('counts what is there, what will be replaced and what comes', () => {
    expect(fitsLength({ maxLength: 10, length: 6, selected: 0 }, 'four')).toBe(true);
    expect(fitsLength({ maxLength: 10, length: 6, selected: 0 }, 'fives')).toBe(false);
    expect(fitsLength({ maxLength: 10, length: 6, selected: 1 }, 'fives')).toBe(true);
  });

  it('counts UTF-16 units, as browsers do', () => {
    expect(fitsLength({ maxLength: 1, length: 0, selected: 0 }, '🙂')).toBe(false);
  });

  it('fits everything where there is no maximum', () => {
    expect(fitsLength({ maxLength: -1, length: 9, selected: 0 }, 'x'.repeat(20_000))).toBe(true);
  });
});
