import type { Located } from '../locate';

/**
 * Inserts with the browser's editing command: one native undo step. The answer is worth little: it is true in
 * editors that throw the text away.
 */
export function execText({ doc }: Located, text: string): boolean {
  return runCommand(doc, 'insertText', text);
}

/** For editors that drop newlines from `insertText`: line by line, a paragraph each; an undo step each, too. */
export function execLines({ doc }: Located, text: string): boolean {
  return text.split('\n').reduce((done, line, index) => {
    const parted = index === 0 || runCommand(doc, 'insertParagraph');
    return (line === '' || runCommand(doc, 'insertText', line)) && parted && done;
  }, true);
}

/** For editors in which a paragraph would be a new block: line breaks within the block, one undo step. */
export function execBreaks({ doc }: Located, text: string): boolean {
  return runCommand(doc, 'insertHTML', text.split('\n').map(escapeHtml).join('<br>'));
}

function runCommand(doc: Document, command: string, value?: string): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps native undo
    return doc.execCommand(command, false, value);
  } catch {
    // XML documents have no editing commands.
    return false;
  }
}

function escapeHtml(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
