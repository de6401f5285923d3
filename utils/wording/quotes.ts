import type { Token } from './tokens';

const OPENERS: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  '«': '»',
  '„': '“',
};
const LETTER = /[\p{L}\p{N}]/u;

/** A single quote counts only at the edge of a word, so `don't` and `the students' work` stay plain. */
function opensSingle(text: string, token: Token): boolean {
  return !LETTER.test(text[token.start - 1] ?? ' ') && LETTER.test(text[token.end] ?? ' ');
}

function closesSingle(text: string, token: Token): boolean {
  return LETTER.test(text[token.start - 1] ?? ' ') || /[.?!,]/.test(text[token.start - 1] ?? '');
}

function findClose(text: string, tokens: readonly Token[], from: number, close: string): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || text[token.start] !== close || token.end - token.start !== 1) continue;
    if (close !== "'" && close !== '’') return i;
    if (closesSingle(text, token) && !LETTER.test(text[token.end] ?? ' ')) return i;
  }
  return -1;
}

/** The mark that would close what this token opens; undefined when it opens nothing. */
function findCloser(text: string, token: Token): string | undefined {
  if (token.end - token.start !== 1) return undefined;
  const mark = text[token.start] ?? '';
  return mark === "'" ? (opensSingle(text, token) ? mark : undefined) : OPENERS[mark];
}

/** For each token 1 when it stands inside quotation marks of at least two words, else 0. */
export function markQuoted(text: string, tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  const unclosed = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const close = token && findCloser(text, token);
    if (!close || unclosed.has(close)) continue;
    const end = findClose(text, tokens, i + 1, close);
    if (end < 0) {
      unclosed.add(close);
      continue;
    }
    if (end - i > 2) quoted.fill(1, i + 1, end);
    i = end;
  }
  return quoted;
}
