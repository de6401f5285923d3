import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { LookBack } from '../../components/practice/LookBack';
import { Practice } from '../../components/practice/Practice';

function write(text: string) {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'What is noticed' }));
}

const port = {
  since: null,
  onStartAfresh: () => Promise.reject(new Error('not asked for')),
  onStop: () => undefined,
};

it('says what invites thinking in a question, and what tells in advice', () => {
  render(<Practice first={0} />);
  write('What might students notice?');
  expect(screen.getByText('It opens with “what” or “how”.')).toBeTruthy();
  write('You should use a timer.');
  expect(screen.getByText('This tells what to do. Would a question leave more room?')).toBeTruthy();
});

it('shows other ways to ask only on demand, and goes on to another sentence with an empty field', () => {
  render(<Practice first={0} />);
  expect(screen.queryByText('How might you find out who has understood?')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Other ways to ask' }));
  expect(screen.getByText('How might you find out who has understood?')).toBeTruthy();
  write('What might students notice?');
  fireEvent.click(screen.getByRole('button', { name: 'Another sentence' }));
  expect(screen.getByText('Have you tried giving them sentence starters?')).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
});

it('shows the mix of moves of what is chosen, or that there is nothing yet', async () => {
  const mix = { paraphrase: 2, clarifying: 1, probing: 4, advice: 0 };
  const read = (span: string) => Promise.resolve(span === 'cycle' ? mix : null);
  render(<LookBack {...port} read={read} />);
  expect(await screen.findByText('There is nothing to look back on here yet.')).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'cycle' } });
  const terms = await screen.findAllByRole('term');
  expect(terms.map(({ textContent }) => textContent)).toEqual([
    'paraphrase',
    'clarifying',
    'probing',
    'advice',
  ]);
});

it('says that it could not start afresh, and offers no way back from what was not done', async () => {
  const refused = { ok: false, reason: 'storage-full' } as const;
  const onStartAfresh = () =>
    Promise.resolve({ changed: refused, undo: () => Promise.resolve(refused) });
  render(<LookBack {...port} read={() => Promise.resolve(null)} onStartAfresh={onStartAfresh} />);
  fireEvent.click(screen.getByRole('button', { name: 'Start afresh' }));
  await expect.poll(() => screen.getByRole('status').textContent).toMatch(/full/);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
