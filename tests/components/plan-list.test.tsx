import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PlanList } from '../../components/plan/PlanList';

const questions = [
  { id: 'p1', text: 'One?', order: 'c', askedAt: 5 },
  { id: 'p2', text: 'Two?', order: 'k' },
  { id: 'p3', text: 'Three?', order: 's' },
];

function show() {
  const moves: [string, number][] = [];
  const ticks: [string, boolean][] = [];
  render(
    <PlanList
      questions={questions}
      onMove={({ id }, to) => moves.push([id, to])}
      onTick={({ id }, isAsked) => ticks.push([id, isAsked])}
      onRemove={() => undefined}
    />,
  );
  return { moves, ticks };
}
const box = (text: string) => screen.getByRole('checkbox', { name: `Asked: ${text}` });

it('moves by Alt and an arrow, and leaves the bare arrows alone', () => {
  const { moves } = show();
  fireEvent.keyDown(box('Two?'), { key: 'ArrowUp', altKey: true });
  fireEvent.keyDown(box('Two?'), { key: 'ArrowDown', altKey: true });
  fireEvent.keyDown(box('Two?'), { key: 'ArrowDown' });
  expect(moves).toEqual([
    ['p2', 0],
    ['p2', 2],
  ]);
});

it('offers no move past either end', () => {
  const { moves } = show();
  const up = screen.getByRole('button', { name: 'Move up: One?' });
  expect(up.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(up);
  fireEvent.click(screen.getByRole('button', { name: 'Move down: Three?' }));
  fireEvent.click(screen.getByRole('button', { name: 'Move down: One?' }));
  expect(moves).toEqual([['p1', 1]]);
});

it('ticks off what was asked, and back', () => {
  const { ticks } = show();
  fireEvent.click(box('Two?'));
  fireEvent.click(box('One?'));
  expect(ticks).toEqual([
    ['p2', true],
    ['p1', false],
  ]);
});
