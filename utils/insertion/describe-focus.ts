import { identifyEditor } from './identify-editor';
import { findFocus, locateEditor, type LocateFailure } from './locate';
import { readSelectedText } from './selection';

/** Where a frame is: its index in the parent, and so on down from the top. Undefined inside a shadow tree. */
export type FramePath = number[] | undefined;

export type FocusReport = {
  hasEditor: boolean;
  reason?: LocateFailure;
  editorName?: string;
  selectionText: string;
  /** The path of the frame that was asked. */
  path: FramePath;
  /** The path of the frame that has the focus, as far as can be seen from the frame that was asked. */
  focusPath: FramePath;
};

/**
 * What a popup must know of a frame's focus, as plain data. Reads only. Ask every frame of the tab, then let
 * `chooseFrame` pick one.
 */
export function describeFocus(top: Document): FocusReport {
  const located = locateEditor(top);
  const { doc, element, blocked } = findFocus(top);
  const focused = blocked ? (element as HTMLIFrameElement).contentWindow : doc.defaultView;
  const paths = { path: findFramePath(top.defaultView), focusPath: findFramePath(focused) };
  if (located.ok) {
    const editorName = identifyEditor(located.editor, false).name;
    return {
      hasEditor: true,
      editorName,
      selectionText: readSelectedText(located.editor),
      ...paths,
    };
  }
  const selectionText = located.reason === 'password' ? '' : (doc.getSelection()?.toString() ?? '');
  return { hasEditor: false, reason: located.reason, selectionText, ...paths };
}

/** Frames of any origin may compare themselves with the frames of their parent; nothing else is visible. */
function findFramePath(view: Window | null): FramePath {
  const path: number[] = [];
  for (let current = view; current && current !== current.parent; current = current.parent) {
    const { parent } = current;
    const self = current;
    const index = Array.from({ length: parent.length }, (_, at) => parent[at]).indexOf(self);
    if (index < 0) return undefined;
    path.unshift(index);
  }
  return path;
}
