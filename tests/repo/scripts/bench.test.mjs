import { expect, it } from 'vitest';
import { atMost, atMostMore, atMostTimes, either } from '../../../scripts/bench/limits.mjs';
import { chooseScenarios, readOptions } from '../../../scripts/bench/options.mjs';
import { describeGoals, formatTable } from '../../../scripts/bench/table.mjs';
import { listKeyTimes, listScriptSlices } from '../../../scripts/bench/trace.mjs';

it.each([
  ['an absolute one', atMost(8), { on: 8 }, true],
  ['an absolute one that is missed', atMost(8), { on: 8.1 }, false],
  ['with the site off where it is not measured on', atMost(8), { off: 9 }, false],
  ['a ratio', atMostTimes(1.2, 'reference'), { on: 12, reference: 10 }, true],
  ['a ratio that is missed', atMostTimes(1.2, 'reference'), { on: 13, reference: 10 }, false],
  ['what may be added', atMostMore(3, 'none', 'ms'), { on: 13, none: 10 }, true],
  ['either of two', either(atMost(1), atMostTimes(2, 'empty')), { on: 4, empty: 2 }, true],
  ['neither of two', either(atMost(1), atMostTimes(2, 'empty')), { on: 5, empty: 2 }, false],
])('judges a limit: %s', (_, limit, values, isMet) => {
  expect(limit.isMet(values)).toBe(isMet);
});

it('chooses scenarios by name and names those it does not know', () => {
  const scenarios = [{ name: 'popup' }, { name: 'palette' }];
  const { only } = readOptions(['--only', 'palette']);
  expect(chooseScenarios(scenarios, only)).toEqual([{ name: 'palette' }]);
  expect(() => chooseScenarios(scenarios, ['panel'])).toThrow('No scenario panel');
  expect(() => readOptions(['--rounds', 'many'])).toThrow('--rounds');
});

const slice = (ts, dur, url, more = {}) => ({
  ...{ name: 'FunctionCall', ph: 'X', ts, dur, pid: 1, tid: 1, args: { data: { url } } },
  ...more,
});

it('counts what runs inside a slice once, by thread and by CPU time, and leaves out the page', () => {
  const ours = 'chrome-extension://abc/a.js';
  const events = [
    slice(1000, 500, ours, { tdur: 400 }),
    slice(1100, 100, ours),
    slice(1200, 100, ours, { tid: 2 }),
    slice(3000, 100, 'http://127.0.0.1/page.js'),
    slice(4000, 200, ours),
  ];
  expect(listScriptSlices(events, 'abc')).toEqual([
    { start: 1000, ms: 0.4 },
    { start: 1200, ms: 0.1 },
    { start: 4000, ms: 0.2 },
  ]);
});

it('tells keys apart by their presses', () => {
  const press = (ts, type) => ({ name: 'EventDispatch', ts, args: { data: { type } } });
  expect(listKeyTimes([press(5, 'keydown'), press(6, 'keyup'), press(2, 'keydown')])).toEqual([
    2, 5,
  ]);
});

it('describes each goal with its ratio, and writes a table in the order of the goals', () => {
  const goals = [
    { title: 'watched', figure: 'a' },
    { goal: '10', title: 'ten', figure: 'a', limit: atMost(1) },
    { goal: '2', title: 'two', figure: 'a', ratioTo: 'empty', limit: atMostTimes(2, 'empty') },
  ];
  const figures = {
    a: { empty: { median: 2, low: 2, high: 2 }, off: { median: 3, low: 2, high: 4 } },
  };
  const rows = describeGoals({ goals }, figures);
  expect(rows.map(({ isMet }) => isMet)).toEqual([undefined, false, true]);
  const [, , ...lines] = formatTable(rows).split('\n');
  expect(lines.map((line) => line.split(' | ')[1])).toEqual(['two', 'ten', 'watched']);
  expect(lines[0]).toContain('| 3 ±1 |  | 1.50 × empty | ≤ 2 × empty | yes |');
});
