import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PartnerForm, type PartnerDraft } from '../../components/partners/PartnerForm';

function show(draft: PartnerDraft) {
  const saved: PartnerDraft[] = [];
  const drafts: PartnerDraft[] = [];
  render(
    <PartnerForm
      draft={draft}
      isNew
      onDraft={(changed) => drafts.push(changed)}
      onSave={(kept) => saved.push(kept)}
      onCancel={() => undefined}
    />,
  );
  return { saved, drafts };
}

it('suggests an alias rather than a full name, and starts there', () => {
  show({ alias: '', goal: '', phase: 'assess' });
  const name = screen.getByRole('textbox', { name: 'What you call them' });
  expect(document.activeElement).toBe(name);
  const help = document.getElementById(name.getAttribute('aria-describedby') ?? '');
  expect(help?.textContent).toContain('alias or initials are enough');
});

it('asks for a name when there is none and saves nothing', () => {
  const { saved } = show({ alias: '  ', goal: 'x', phase: 'assess' });
  fireEvent.click(screen.getByRole('button', { name: 'Add partner' }));
  expect(saved).toEqual([]);
  expect(screen.getByRole('alert').textContent).toContain('short name');
});

it('saves what was typed, trimmed at its ends only', () => {
  const { saved } = show({ alias: ' Sam ', goal: ' explain\n their thinking ', phase: 'prepare' });
  fireEvent.click(screen.getByRole('button', { name: 'Add partner' }));
  expect(saved).toEqual([{ alias: 'Sam', goal: 'explain\n their thinking', phase: 'prepare' }]);
});

it('tells each change', () => {
  const { drafts } = show({ alias: 'Sam', goal: '', phase: 'assess' });
  fireEvent.input(screen.getByRole('textbox', { name: 'Their goal, in their words' }), {
    target: { value: 'more voices' },
  });
  expect(drafts).toEqual([{ alias: 'Sam', goal: 'more voices', phase: 'assess' }]);
});
