import { detectEditor, type EditorKind } from './detect';
import { hasEditContext, isTextControl } from './editability';
import type { Located } from './locate';
import { isBehindWrapper } from './page-world';

/** Looks at a located editor, and at the frame it is in, with the eyes of the detection table. */
export function identifyEditor({ doc, element, frames }: Located, multiLine: boolean): EditorKind {
  const frame = frames[frames.length - 1];
  return detectEditor({
    isTextControl: isTextControl(element),
    isDesignMode: doc.designMode === 'on',
    hasEditContext: hasEditContext(element),
    isFirefox: isBehindWrapper(window),
    multiLine,
    isWithin: (selector) => Boolean(element.closest(selector) ?? frame?.closest(selector)),
  });
}
