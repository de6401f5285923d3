import { expect, it } from 'vitest';
import { builtinStems } from '../../../utils/coaching/builtin-stems';
import { spell, spellStems } from '../../../utils/coaching/spelling';

it.each([
  ['en-US', 'judgements', 'judgments'],
  ['en-US', 'Towards …, and afterwards', 'Toward …, and afterward'],
  [
    'en-US',
    'organise, recognised, prioritising, summarise, emphasise',
    'organize, recognized, prioritizing, summarize, emphasize',
  ],
  [
    'en-US',
    'the behaviour at the centre, learnt and practised',
    'the behavior at the center, learned and practiced',
  ],
  ['en-US', 'modelling maths', 'modeling math'],
  [
    'en-US',
    'our four hours; raise, rise, exercise, surprised, precise, promise, advise, noise, wise',
    null,
  ],
  [
    'en-US',
    'least, learn, forward, rewards, practice, journal, mathematics, devised, called, telling',
    null,
  ],
  ['en-GB', 'the program', 'the programme'],
  ['en-GB', 'judgements towards', null],
  ['en-AU', 'the program, judgements towards, behaviour', null],
  ['nl', 'towards', null],
])('spells for %s: %s', (language, text, expected) => {
  expect(spell(text, language)).toBe(expected ?? text);
});

it('changes nothing in the library but these words', () => {
  const change = (language: string) => {
    const spelt = spellStems(builtinStems, language);
    return builtinStems.flatMap(({ text }, index) => {
      const after = new Set(spelt[index]?.text.split(/[^\p{L}]+/u));
      return text.split(/[^\p{L}]+/u).filter((word) => !after.has(word));
    });
  };
  expect([...new Set(change('en-US'))].sort()).toEqual(['judgements', 'towards']);
  expect(change('en-GB')).toEqual([]);
  expect(spellStems(builtinStems, 'en-AU')).toBe(builtinStems);
});
