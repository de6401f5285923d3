/** What every editor starts with, in the forms that editors want. */
export const LINES = ['Hello world', 'Second'];
export const TEXT = LINES.join('\n');
export const PARAGRAPHS = LINES.map((line) => `<p>${line}</p>`).join('');

export const place = document.querySelector('#ed');

/** Reads HTML back as lines of text, one a block, a line break another. */
export function readHtml(html) {
  const holder = document.createElement('div');
  // Line feeds between tags are the exporter's, not the text's.
  holder.innerHTML = html.replaceAll('\n', '');
  return readBlocks(holder);
}

export function readBlocks(root) {
  const copy = root.cloneNode(true);
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  const blocks = [...copy.children].filter((block) => /^(P|DIV)$/.test(block.tagName));
  const texts = blocks.length > 0 ? blocks.map((block) => block.textContent) : [copy.textContent];
  return texts.map((text) => text.replace(/\n$/, '')).join('\n');
}

/**
 * Hands the editor to the tests: how to read its model, and how to give it the focus as a person would.
 */
export function present({ model, focus }) {
  window.getModel = model;
  window.focusEditor = focus ?? (() => place.querySelector('[contenteditable], textarea').focus());
  window.ready = true;
}
