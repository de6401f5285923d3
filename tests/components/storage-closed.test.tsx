import { render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { StorageClosed } from '../../components/safety/StorageClosed';

it('offers the last copy as a file, and says how to go on with it', () => {
  const copy = { at: 0, count: 2, name: 'good-question.json', url: 'blob:copy' };
  render(<StorageClosed copy={copy} onTryAgain={() => undefined} />);
  const link = screen.getByRole('link', { name: 'Save the copy as a file' });
  expect(link.getAttribute('href')).toBe('blob:copy');
  expect(link.getAttribute('download')).toBe('good-question.json');
  expect(document.body.textContent).toContain('It has 2 entries.');
  expect(document.body.textContent).toContain('“Restore from a file”');
});

it('says what a backup file is good for when there is no copy, and lets a coach try again', () => {
  const onTryAgain = vi.fn();
  render(<StorageClosed copy={undefined} onTryAgain={onTryAgain} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(document.body.textContent).toContain('If you have a backup file');
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(onTryAgain).toHaveBeenCalledOnce();
});
