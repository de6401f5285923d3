/** What two ways of writing the same question have in common: not case, spaces, kinds of quotes or a last mark. */
export function foldText(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  return folded.replace(/[\s.?!…]+$/u, '') || folded;
}
