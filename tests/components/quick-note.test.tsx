import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { QuickNote } from '../../components/keep/QuickNote';

function show() {
  const happened: string[] = [];
  render(
    <QuickNote
      kind="observation"
      text="fourteen of"
      onKind={(kind) => happened.push(kind)}
      onText={(text) => happened.push(text)}
      onKeep={() => happened.push('kept')}
    />,
  );
  return { happened, line: screen.getByRole('textbox', { name: 'A quick note' }) };
}

it('keeps on Enter, and on its button', () => {
  const { happened, line } = show();
  fireEvent.keyDown(line, { key: 'Enter' });
  fireEvent.submit(screen.getByRole('form', { name: 'Note' }));
  expect(happened).toEqual(['kept', 'kept']);
});

it('starts a new line on Shift+Enter and lets an input method finish its word', () => {
  const { happened, line } = show();
  fireEvent.keyDown(line, { key: 'Enter', shiftKey: true });
  fireEvent.keyDown(line, { key: 'Enter', isComposing: true });
  expect(happened).toEqual([]);
});

it('tells each change of text and of kind', () => {
  const { happened, line } = show();
  fireEvent.input(line, { target: { value: 'fourteen of 28' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Kind of note' }), {
    target: { value: 'next_step' },
  });
  expect(happened).toEqual(['fourteen of 28', 'next_step']);
});

it('says how a note of its kind is written', () => {
  const { line } = show();
  expect(line.getAttribute('placeholder')).toBe('What was seen or heard: a quote, a count, a time');
});
