const composing = new WeakSet<Document>();
const EVENTS = ['compositionstart', 'compositionupdate', 'compositionend'] as const;

/**
 * Watches whether an input method is in the middle of a word; no browser tells afterwards. Listens until the
 * returned function is called, so only a surface that is in use should watch.
 */
export function watchComposition(doc: Document): () => void {
  const note = ({ type }: Event) => {
    if (type === 'compositionend') composing.delete(doc);
    else composing.add(doc);
  };
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  for (const name of EVENTS) doc.addEventListener(name, note, options);
  return () => {
    controller.abort();
    composing.delete(doc);
  };
}

export function isComposing(doc: Document): boolean {
  return composing.has(doc);
}
