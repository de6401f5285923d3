/**
 * What an editor shows, before the insertion, reduced to what every editor keeps: neither white space (lines
 * become paragraphs, spaces become no-break spaces) nor the invisible marks that editors put in.
 */
export type Expectation = {
  /** What it shows now. */
  shown: string;
  /** What must surround the new text afterwards: `shown` without a selection that is to be replaced. */
  kept: string;
  inserted: string;
  /** Characters of `kept` in front of the caret; undefined where the editor does not tell. */
  caret?: number;
};

/**
 * `exact`: once, at the caret, and everything else as it was. `present`: once more than before, but the rest
 * differs or the place cannot be told. `unclear`: something changed, the text cannot be found once.
 */
export type Finding = 'exact' | 'present' | 'unclear' | 'unchanged';

// \s covers U+FEFF and U+00A0 already; the rest are zero-width marks and bidirectional controls.
const INVISIBLE = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]+/g;

/** Characters on each side of the caret that make a neighbourhood. */
const CONTEXT = 40;

export function squeeze(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Compares what the editor shows now (squeezed) with what it should show. */
export function judge({ shown, kept, inserted, caret }: Expectation, after: string): Finding {
  if (after === shown) return 'unchanged';
  if (isInsertedOnce(kept, inserted, after, caret)) return 'exact';
  if (countOf(after, inserted) !== countOf(kept, inserted) + 1) return 'unclear';
  return caret !== undefined && isAmidContext(kept, inserted, after, caret) ? 'exact' : 'present';
}

function isInsertedOnce(kept: string, inserted: string, after: string, caret?: number): boolean {
  if (after.length !== kept.length + inserted.length) return false;
  if (caret !== undefined) return after === kept.slice(0, caret) + inserted + kept.slice(caret);
  for (let at = after.indexOf(inserted); at >= 0; at = after.indexOf(inserted, at + 1)) {
    if (after.slice(0, at) + after.slice(at + inserted.length) === kept) return true;
  }
  return false;
}

/** Long documents show only a window of themselves, which moves: then the neighbourhood must do. */
function isAmidContext(kept: string, inserted: string, after: string, caret: number): boolean {
  const front = kept.slice(Math.max(0, caret - CONTEXT), caret);
  const back = kept.slice(caret, caret + CONTEXT);
  return after.includes(front + inserted + back);
}

function countOf(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
