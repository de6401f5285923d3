import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

const CONTENT = `
  <p>Ruth wants the talk in week 3 to come from more than the fast pair.</p>
  <ul>
    <li><p>Groups of three, one strip for each group</p></li>
    <li><p>First minute silent: everyone writes a guess</p></li>
  </ul>
  <p>To decide on Thursday: which two groups to listen to.</p>`;

/** The plan's shared notes: a TipTap (ProseMirror) editor, as many planning tools use. */
export function startWorkingNotes(): void {
  const element = document.querySelector('#working-notes');
  if (!element) return;
  new Editor({
    element,
    extensions: [StarterKit],
    content: CONTENT,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'working' },
    },
  });
}
