import { addEntry } from './add-entry';

/** The comment box beside the plan: a plain textarea. */
export function startComments(): void {
  const form = document.querySelector<HTMLFormElement>('#comment-form');
  const box = document.querySelector<HTMLTextAreaElement>('#comment');
  const list = document.querySelector('#comment-list');
  if (!form || !box || !list) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (box.value.trim() === '') return;
    addEntry(list, box.value);
    form.reset();
  });
}
