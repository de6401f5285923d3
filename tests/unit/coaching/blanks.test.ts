import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillBlanks, type BlankValues } from '../../../utils/coaching/blanks';
import { builtinStems } from '../../../utils/coaching/builtin-stems';

const fill = (text: string, values: BlankValues = {}) => fillBlanks(text, values).text;
/** The stretches that the coach would type over. */
const stopsOf = (text: string, values: BlankValues = {}) => {
  const filled = fillBlanks(text, values);
  return filled.stops.map(({ start, end }) => filled.text.slice(start, end));
};

describe('filling blanks', () => {
  it.each<[string, BlankValues, string]>([
    ['What sits behind {goal} for you?', {}, 'What sits behind your goal for you?'],
    [
      'What sits behind {goal} for you?',
      { goal: 'students explain their thinking.' },
      'What sits behind “students explain their thinking” for you?',
    ],
    ['Where is {goal}?', { goal: '“talk more”' }, 'Where is “talk more”?'],
    ['Where is {goal}?', { goal: '"talk more"' }, 'Where is “talk more”?'],
    ['Where is {goal}?', { goal: 'say "why" out loud' }, 'Where is “say ‘why’ out loud”?'],
    ['Where is {goal}?', { goal: '“why” and “how”' }, 'Where is “‘why’ and ‘how’”?'],
    ['Where is {goal}?', { goal: 'What do they say?' }, 'Where is “What do they say?”?'],
    ['Where is {goal}?', { goal: ' \n\t ' }, 'Where is your goal?'],
    ['Where is {goal}?', { goal: ' ... ' }, 'Where is your goal?'],
    ['{goal} is close.', {}, 'Your goal is close.'],
    ['What might {students} say?', {}, 'What might your students say?'],
    ['What might {students} say?', { students: 'Year 8' }, 'What might Year 8 say?'],
    ['Where in {lesson} was it?', {}, 'Where in the lesson was it?'],
    ['Where in {lesson} was it?', { lesson: 'Fractions 3' }, 'Where in “Fractions 3” was it?'],
    [
      'Where in {lesson} was it?',
      { lesson: "Monday's lesson" },
      "Where in “Monday's lesson” was it?",
    ],
    [
      'Where in {lesson} was it?',
      { lesson: 'the poetry unit' },
      'Where in the poetry unit was it?',
    ],
    ['Where did {focus} show?', { focus: 'engagement' }, 'Where did engagement show?'],
    ['What does {selection} tell you?', {}, 'What does this part tell you?'],
    ['What does {selection} tell you?', { selection: 'a\n  b' }, 'What does “a b” tell you?'],
    ['{partner}, what comes next?', {}, 'What comes next?'],
    ['{partner}, what comes next?', { partner: 'Sam' }, 'Sam, what comes next?'],
    ['What comes next, {partner}?', {}, 'What comes next?'],
    ['What matters to {partner}?', {}, 'What matters to you?'],
  ])('turns %j with %j into %j', (text, values, expected) => {
    expect(fill(text, values)).toBe(expected);
  });

  it('makes a tab stop of each default and each ellipsis, and none of a value', () => {
    expect(stopsOf('So what you want for {students} is …')).toEqual(['your students', '…']);
    expect(stopsOf('So what you want for {students} is …', { students: '8B' })).toEqual(['…']);
    expect(stopsOf('How {odd thing} is {goal}?')).toEqual(['odd thing', 'your goal']);
  });

  it('reads a blank in any case and with spaces', () => {
    expect(fill('What of { Goal }?', { goal: 'talk' })).toBe('What of “talk”?');
  });

  it('does not take a name of the language for a blank', () => {
    expect(stopsOf('A {constructor} and a {__proto__}.')).toEqual(['constructor', '__proto__']);
  });

  it.each(['{{goal}}', '{goal', 'goal}', '}{', '{', '{}', '{ }', '{{{}}}', '{go{goal}al}'])(
    'leaves no brace of %j',
    (text) => {
      expect(fill(text)).not.toMatch(/[{}]/);
    },
  );

  it('takes braces in a value for text and does not fill them again', () => {
    expect(fill('What of {goal}?', { goal: 'use {students} {x}' })).toBe(
      'What of “use {students} {x}”?',
    );
  });

  it('shortens a long value between words and never inside a character', () => {
    const long = fill('What of {goal}?', { goal: 'students explain '.repeat(2_000) });
    expect(long).toMatch(/^What of “students .*(students|explain)…”\?$/);
    expect(long.length).toBeLessThan(140);
    expect(fill('{students}', { students: '👩'.repeat(500) })).toMatch(/^(👩)+…$/u);
  });

  it('leaves no brace and points at real stretches, whatever the stem', () => {
    const value = fc.option(
      fc.string({ unit: 'binary' }).map((text) => text.replace(/[{}]/g, '')),
      {
        nil: undefined,
      },
    );
    const values = fc.record({
      partner: value,
      goal: value,
      focus: value,
      students: value,
      lesson: value,
      selection: value,
    });
    const piece = fc.constantFrom(
      '{',
      '}',
      '{goal}',
      '{ partner }',
      '{x y}',
      '…',
      ' ',
      ', ',
      'What',
      '?',
    );
    const stem = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(stem, values, (text, given) => {
        const filled = fillBlanks(text, given);
        expect(filled.text).not.toMatch(/[{}]/);
        let last = 0;
        for (const { start, end } of filled.stops) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(filled.text.length);
      }),
    );
  });

  it('reads as a sentence for every built-in stem, with and without values', () => {
    const values = { goal: 'They talk', students: '8B', selection: 'a line', lesson: 'Unit 3' };
    for (const { text } of builtinStems) {
      expect(fill(text)).toMatch(/^[A-Z“][^{}]*[.?…]$/);
      expect(fill(text, values)).toMatch(/^[A-Z“][^{}]*[.?…]$/);
    }
  });
});
