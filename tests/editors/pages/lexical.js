import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { createElement as h, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { LINES, place, present } from '../contents.js';

function fill() {
  for (const line of LINES) $getRoot().append($createParagraphNode().append($createTextNode(line)));
}

function Present() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const read = () => $getRoot().getTextContent().replaceAll('\n\n', '\n');
    present({ model: () => editor.getEditorState().read(read) });
  }, [editor]);
  return null;
}

const initialConfig = { namespace: 'lexical', onError: console.error, editorState: fill };
createRoot(place).render(
  h(
    LexicalComposer,
    { initialConfig },
    h(RichTextPlugin, { contentEditable: h(ContentEditable), ErrorBoundary: LexicalErrorBoundary }),
    h(HistoryPlugin),
    h(Present),
  ),
);
