import { ContentState, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, present, TEXT } from '../contents.js';

let current;
function App() {
  const [editorState, onChange] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(TEXT)),
  );
  current = editorState;
  useEffect(() => present({ model: () => current.getCurrentContent().getPlainText('\n') }), []);
  return h(Editor, { editorState, onChange });
}
createRoot(place).render(h(App));
