export type TextPosition = { node: Node; offset: number };

/** The place in the text under `root` that has `count` characters before it; the end when there are fewer. */
export function findPosition(root: Element, count: number): TextPosition {
  // 4 is NodeFilter.SHOW_TEXT, whose global is not the same object in every frame.
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let left = count;
  let last: TextPosition = { node: root, offset: root.childNodes.length };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = { node, offset: length };
  }
  return last;
}
