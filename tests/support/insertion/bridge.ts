import { saveCaret, type Caret } from '../../../utils/insertion/caret';
import { caretRect } from '../../../utils/insertion/caret-rect';
import { watchComposition } from '../../../utils/insertion/composition';
import { describeFocus } from '../../../utils/insertion/describe-focus';
import { insertText, type InsertOptions } from '../../../utils/insertion/insert';
import { locateEditor } from '../../../utils/insertion/locate';
import { readPassage, replacePart } from '../../../utils/insertion/passage';

/**
 * The content script of the test extension: the engine, called by events from the page. `insert` is what a popup
 * does; `open` and `choose` are what a palette does, which has the focus in between.
 */
type Call = {
  id: number;
  verb: keyof typeof verbs;
  text: string;
  options: InsertOptions & { part?: string };
};

let remembered: Caret | undefined;
let host: HTMLElement | undefined;
let stopWatching: (() => void) | undefined;

const verbs = {
  insert: async ({ text, options }: Call): Promise<unknown> => {
    const located = locateEditor(document);
    return located.ok ? insertText(saveCaret(located.editor), text, options) : located;
  },
  insertTwice: async (call: Call): Promise<unknown> => {
    return Promise.all([verbs.insert(call), verbs.insert(call)]);
  },
  open: (): Promise<unknown> => {
    const located = locateEditor(document);
    if (located.ok) remembered = saveCaret(located.editor);
    host = document.createElement('div');
    const field = document.createElement('input');
    host.attachShadow({ mode: 'closed' }).append(field);
    document.documentElement.append(host);
    field.focus();
    return Promise.resolve(located.ok);
  },
  choose: async ({ text, options }: Call): Promise<unknown> => {
    if (!remembered || !host) return undefined;
    const outcome = await insertText(remembered, text, { ...options, ownHost: host });
    host.remove();
    return outcome;
  },
  replace: async ({ text, options: { part = '' } }: Call): Promise<unknown> => {
    const located = locateEditor(document);
    if (!located.ok) return located;
    const start = readPassage(located.editor)?.text.indexOf(part) ?? -1;
    return replacePart(located.editor, { start, end: start + part.length, text: part }, text);
  },
  describe: (): Promise<unknown> => Promise.resolve(describeFocus(document)),
  rect: (): Promise<unknown> => {
    const located = locateEditor(document);
    return Promise.resolve(located.ok ? caretRect(saveCaret(located.editor)).toJSON() : located);
  },
  watch: (): Promise<unknown> => {
    stopWatching = watchComposition(document);
    return Promise.resolve();
  },
  unwatch: (): Promise<unknown> => {
    stopWatching?.();
    return Promise.resolve();
  },
};

document.addEventListener('insertion-call', (event) => {
  const call = JSON.parse((event as CustomEvent<string>).detail) as Call;
  const answer = (body: object) => {
    const detail = JSON.stringify({ id: call.id, ...body });
    document.dispatchEvent(new CustomEvent('insertion-answer', { detail }));
  };
  verbs[call.verb](call).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ error: String(error) }),
  );
});
