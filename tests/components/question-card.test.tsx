import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { QuestionCard } from '../../components/ask/QuestionCard';

function show() {
  const actions: string[] = [];
  const question = {
    id: 'stem-one',
    text: 'What might students say?',
    stops: [],
    isFavourite: false,
    move: 'probing',
    purpose: 'success_evidence',
    reasons: ['It fits the phase Set goals.'],
  } as const;
  render(
    <QuestionCard
      question={question}
      takesFocus
      onType={() => undefined}
      onAction={(action) => actions.push(action)}
    />,
  );
  return { actions, card: screen.getByRole('region', { name: 'Question' }) };
}

it('takes the focus, so that keys work at once', () => {
  const { card } = show();
  expect(document.activeElement).toBe(card);
});

it.each([
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  ['Enter', 'insert'],
  ['c', 'copy'],
  ['s', 'save'],
  ['a', 'asked'],
])('does on %s what its button does', (key, action) => {
  const { actions, card } = show();
  fireEvent.keyDown(card, { key });
  expect(actions).toEqual([action]);
});

it('leaves the browser’s own shortcuts and an input method’s keys alone', () => {
  const { actions, card } = show();
  fireEvent.keyDown(card, { key: 'c', ctrlKey: true });
  fireEvent.keyDown(card, { key: 's', metaKey: true });
  fireEvent.keyDown(card, { key: 'Enter', isComposing: true });
  expect(actions).toEqual([]);
});

it('lets Enter on a button press that button only', () => {
  const { actions } = show();
  fireEvent.keyDown(screen.getByRole('button', { name: 'Copy' }), { key: 'Enter' });
  expect(actions).toEqual([]);
});

it('explains the question and its move on one key, also from its buttons', () => {
  const { actions, card } = show();
  fireEvent.keyDown(card, { key: '?' });
  expect(screen.getByText(/you hold none of them/)).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('button', { name: 'Copy' }), { key: '?' });
  expect(screen.queryByText(/you hold none of them/)).toBeNull();
  expect(actions).toEqual([]);
});

it('explains the question and its move on demand', () => {
  show();
  const why = screen.getByRole('button', { name: 'Why this one?' });
  expect(why.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(why);
  expect(screen.getByText('It fits the phase Set goals.')).toBeTruthy();
  expect(screen.getByText(/you hold none of them/)).toBeTruthy();
});
