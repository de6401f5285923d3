import { expect, it } from 'vitest';
import {
  formatMute,
  isWordMuted,
  listMutedRules,
  parseMute,
  type Mute,
} from '../../../utils/wording/mutes';

const MUTES: Mute[] = [
  { rule: 'D1' },
  { rule: 'D3', word: 'have you tried' },
  { rule: 'D4', site: 'moodle.school.example' },
];

it('reads back what it wrote', () => {
  expect(MUTES.map(formatMute).map(parseMute)).toEqual(MUTES);
});

it('leaves out what a newer version may have written', () => {
  expect(['', 'D99', 'D1 page x', 'word D1'].map(parseMute)).toEqual(Array(4).fill(undefined));
});

it('mutes a rule on its site only, and for good everywhere', () => {
  expect(listMutedRules(MUTES)).toEqual(['D1']);
  expect(listMutedRules(MUTES, 'moodle.school.example')).toEqual(['D1', 'D4']);
  expect(listMutedRules(MUTES, 'other.example')).toEqual(['D1']);
});

it('knows a muted word whatever its letters and spaces, for its own rule alone', () => {
  expect(isWordMuted(MUTES, 'D3', 'Have  you\ntried')).toBe(true);
  expect(isWordMuted(MUTES, 'D1', 'have you tried')).toBe(false);
});
