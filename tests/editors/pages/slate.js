import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { LINES, place, present } from '../contents.js';

const initialValue = LINES.map((text) => ({ type: 'paragraph', children: [{ text }] }));

function App() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  useEffect(() => present({ model: () => editor.children.map(Node.string).join('\n') }), [editor]);
  return h(Slate, { editor, initialValue }, h(Editable));
}
createRoot(place).render(h(App));
