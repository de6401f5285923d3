import type { FilledStem, Stop } from './stops';

/** What may stand in a stem's blanks. All are the coach's or the partner's own words, or a page's. */
export type BlankValues = {
  partner?: string | undefined;
  goal?: string | undefined;
  focus?: string | undefined;
  students?: string | undefined;
  lesson?: string | undefined;
  selection?: string | undefined;
};
type Blank = keyof BlankValues;

/** Said to the partner, so `{partner}` without a name is the person spoken to. */
const DEFAULTS: Record<Blank, string> = {
  partner: 'you',
  goal: 'your goal',
  focus: 'our focus',
  students: 'your students',
  lesson: 'the lesson',
  selection: 'this part',
};

const LONGEST_VALUE = 120;
const BLANK_OR_BRACE = /\{([^{}]*)\}|[{}]|…/g;

/**
 * Fills the blanks of a stem. No brace of the stem is left, whatever the stem; braces in a value
 * are kept as text and never read as blanks.
 */
export function fillBlanks(stemText: string, values: BlankValues): FilledStem {
  const source = values.partner?.trim() ? stemText : withoutAddress(stemText);
  const filled: Filling = { text: '', stops: [] };
  let from = 0;
  for (const match of source.matchAll(BLANK_OR_BRACE)) {
    filled.text += source.slice(from, match.index);
    from = match.index + match[0].length;
    addBlank(filled, match, values);
  }
  filled.text += source.slice(from);
  return filled;
}

type Filling = { text: string; stops: Stop[] };

function addBlank(filled: Filling, [whole, name]: RegExpExecArray, values: BlankValues): void {
  const blank = name === undefined ? undefined : findBlank(name);
  const given = blank ? inSentence(blank, values[blank] ?? '') : '';
  if (given !== '') {
    filled.text += given;
    return;
  }
  const words = blank ? DEFAULTS[blank] : describeOpen(whole, name);
  if (words === '') return;
  const start = filled.text.length;
  const usual = /(^|[.?!]\s+)$/.test(filled.text) ? withCapital(words) : words;
  filled.text += usual;
  filled.stops.push({ start, end: filled.text.length, name: blank ?? 'open', usual });
}

/** An unknown blank keeps its name as words to type over; a stray brace leaves nothing. */
function describeOpen(whole: string, name = ''): string {
  return whole === '…' ? whole : name.trim();
}

function findBlank(name: string): Blank | undefined {
  const key = name.trim().toLowerCase();
  return Object.hasOwn(DEFAULTS, key) ? (key as Blank) : undefined;
}

/** `{partner}, what…` and `…, {partner}?` address by name; without one, nothing is left of it. */
function withoutAddress(text: string): string {
  return text
    .replace(/^\s*\{partner\},\s*(.)/u, (_, first: string) => first.toUpperCase())
    .replace(/,\s*\{partner\}(?=[.?!]?\s*$)/, '');
}

/**
 * A goal and a selection are quoted, so that any words can take the place of a noun; so is a
 * lesson that looks like a title. Marks that would end the sentence too early are left out.
 */
function inSentence(blank: Blank, value: string): string {
  const words = shortened(value.replace(/\s+/g, ' ').trim());
  if (blank === 'goal' || blank === 'selection') return quoted(words);
  if (blank === 'lesson' && /^[\p{Lu}\p{N}]/u.test(words)) return quoted(words);
  return words;
}

function quoted(words: string): string {
  const bare = words.replace(/^(?:“([^“”]*)”|"([^"]*)")$/, '$1$2').replace(/[\s.;:,]+$/, '');
  if (bare === '') return '';
  const inner = bare
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  return `“${inner}”`;
}

/** Cuts between words where it can, and never inside a surrogate pair. */
function shortened(words: string): string {
  if (words.length <= LONGEST_VALUE) return words;
  const head = words.slice(0, LONGEST_VALUE).replace(/[\uD800-\uDBFF]$/, '');
  const space = head.lastIndexOf(' ');
  return `${(space > LONGEST_VALUE / 2 ? head.slice(0, space) : head).replace(/[\s.,;:…]+$/, '')}…`;
}

function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
