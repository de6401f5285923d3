/** Folded for comparing: case and accents do not keep a note from being found. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a search, folded. */
export function listWords(words: string): string[] {
  return fold(words).split(/\s+/).filter(Boolean);
}

/** Answers whether a text holds all of the words, in any order. */
export function createWordFilter(words: string): (text: string) => boolean {
  const wanted = listWords(words);
  return (text) => {
    const folded = fold(text);
    return wanted.every((word) => folded.includes(word));
  };
}
