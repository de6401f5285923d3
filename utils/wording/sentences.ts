/** A stretch of text; offsets are UTF-16 units. `quoted` marks a block quote or pasted reply. */
export type Span = { start: number; end: number; quoted: boolean };

/** Longer runs without a stop are cut at a space, so that work per sentence stays bounded. */
const LONGEST = 600;
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？']);
const TAILS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '"', '”', '’', "'", ')', ']']);
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st vs etc eg e.g ie i.e approx no fig eq p pp yr min mins sec secs ch ed al inc jr sr'.split(
    ' ',
  ),
);
const SPACE = /\s/;
const LOWER = /\p{Ll}/u;
const SAID = /["”’']/;

const isSpace = (char: string | undefined): boolean => char === undefined || SPACE.test(char);

/** The letters and dots just before `at`, at most a dozen. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && !isSpace(text[from - 1])) from--;
  return text
    .slice(from, at)
    .replace(/^[("“‘'[]+/, '')
    .toLowerCase();
}

/** Is the full stop at `at` part of an abbreviation, an initial, a number of a list or a decimal? */
function isInnerStop(text: string, at: number, lineStart: number): boolean {
  if (!isSpace(text[at + 1]) && !TAILS.has(text[at + 1] ?? '')) return true;
  const word = wordBefore(text, at);
  if (ABBREVIATIONS.has(word)) return true;
  if (/^\p{L}$/u.test(word) && word !== 'i') return true;
  return at - lineStart < 6 && /^\d{1,3}$/.test(word) && text.slice(lineStart, at).trim() === word;
}

/** Does the text after a stop go on in lower case, as in `"Start over?" she asked`? */
function goesOn(text: string, stop: string, after: number): boolean {
  const closing = SAID.test(text[after - 1] ?? '');
  let next = after;
  while (next < text.length && next - after < 4 && text[next] !== '\n' && isSpace(text[next]))
    next++;
  const lower = LOWER.test(text[next] ?? '');
  return lower && (closing || stop === '…' || text.slice(after - 3, after) === '...');
}

/** `from` and `to` without the space at both ends; undefined when nothing is left. */
function trim(text: string, from: number, to: number): { start: number; end: number } | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return end > start ? { start, end } : undefined;
}

/** Just after the stop at `at` and the marks that belong to it. */
function afterStop(text: string, at: number, to: number): number {
  let after = at + 1;
  while (after < to && TAILS.has(text[after] ?? '')) after++;
  return after;
}

/** Letters lie between the plain stops and the others, so that most signs need no second look. */
const mayStop = (code: number): boolean => code <= 0x3f || code >= 0x2026;

const isStop = (text: string, at: number, lineStart: number): boolean =>
  mayStop(text.charCodeAt(at)) &&
  STOPS.has(text[at] ?? '') &&
  !(text[at] === '.' && isInnerStop(text, at, lineStart));

/** Where the sentence that starts at `from` ends, at the latest at `to`. */
function endOfSentence(text: string, from: number, to: number, lineStart: number): number {
  let i = from;
  while (i < to) {
    if (isStop(text, i, lineStart)) {
      const after = afterStop(text, i, to);
      const inWord = /[a-z0-9]/i.test(text[after] ?? '');
      if (!inWord && !goesOn(text, text[i] ?? '', after)) return after;
      i = after;
    } else if (i - from >= LONGEST && isSpace(text[i])) return i;
    else i++;
  }
  return to;
}

function pushLine(text: string, from: number, to: number, spans: Span[]): void {
  const line = trim(text, from, to);
  if (!line) return;
  const quoted = text[line.start] === '>';
  for (let start = line.start; start < line.end;) {
    const end = endOfSentence(text, start, line.end, line.start);
    const span = trim(text, start, end);
    if (span) spans.push({ ...span, quoted });
    start = end;
  }
}

/** The sentences of `text` between two offsets, in order and apart. A line break always ends one. */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let line = from;
  while (line < to) {
    const at = text.indexOf('\n', line);
    const end = at < 0 || at > to ? to : at;
    if (end > line) pushLine(text, line, end, spans);
    line = end + 1;
  }
  return spans;
}
