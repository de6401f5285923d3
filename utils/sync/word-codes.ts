/**
 * Words that notes about teaching are likely to hold. Part of the stored form `w1`: none may be changed, moved or
 * taken out, and another list needs another form.
 */
export const WORDS: readonly string[] = `
the to a and of in that is was it for they we you on with not have be at this but what are do
their she he as her when how so about if my or one from had would can more an them all there who
by me which up out were could some has will like your no his our because just think students other
then been than time it's don't did want into get after over see need very first only also two said
each next before know class questions asked us lesson group question work while most where any
make even way him well really being these something made feel same too through its back still
might much should why between those own help without didn't three start seemed few during teacher
students' am does doing done having here now both down off again once under above such nor ever
never always
`
  .trim()
  .split(/\s+/);

/** Before the code of a word that has a capital, and for one that has no space before it either. */
const CAPITAL = 1;
const FIRST = 2;
/** Before a character beyond ASCII, in UTF-8, and before DEL, the one control that JSON leaves as it is. */
const ESCAPE = 0xff;
/** The other bytes that never stand for themselves: controls but NUL, and everything from DEL (0x7f) on. */
const CODES = [
  ...Array.from({ length: 29 }, (_, i) => 3 + i),
  ...Array.from({ length: 128 }, (_, i) => 0x7f + i),
];

const codes = new Map(WORDS.map((word, place) => [word, CODES[place] ?? 0]));
const words = new Map([...codes].map(([word, code]) => [code, word]));

function findCode(part: string): readonly number[] | undefined {
  const hasSpace = part.startsWith(' ');
  const word = hasSpace ? part.slice(1) : part;
  const code = codes.get(word);
  if (code !== undefined) return hasSpace ? [code] : undefined;
  const small = word.length > 1 ? codes.get(word.toLowerCase()) : undefined;
  return small === undefined ? undefined : [hasSpace ? CAPITAL : FIRST, small];
}

/**
 * JSON text, which has no control characters but DEL, as bytes: one for each likely word with the space before it. A shard
 * is too short for deflate to learn the language from; told of it, prose comes out a sixteenth shorter.
 */
export function encodeWords(text: string): Uint8Array {
  const utf8 = new TextEncoder();
  const bytes: number[] = [];
  for (const [part] of text.matchAll(/ ?[a-zA-Z][a-z']*|[^]/gu)) {
    const first = part.charCodeAt(0);
    const code = findCode(part);
    if (code) bytes.push(...code);
    else if (first >= 0x7f) bytes.push(ESCAPE, ...utf8.encode(part));
    else for (let i = 0; i < part.length; i += 1) bytes.push(part.charCodeAt(i));
  }
  return Uint8Array.from(bytes);
}

function readWord(code: number | undefined): string {
  const word = words.get(code ?? 0);
  if (word === undefined) throw new Error('A code without a word.');
  return word;
}

function readCapital(code: number | undefined): string {
  const word = readWord(code);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function getUtf8Length(first = 0): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The text again; throws at what `encodeWords` does not write. */
export function decodeWords(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === FIRST) text += readCapital(bytes[(at += 1)]);
    else if (byte === CAPITAL) text += ` ${readCapital(bytes[(at += 1)])}`;
    else if (byte === ESCAPE) {
      const end = at + 1 + getUtf8Length(bytes[at + 1]);
      text += utf8.decode(bytes.subarray(at + 1, end));
      at = end - 1;
    } else text += words.has(byte) ? ` ${readWord(byte)}` : String.fromCharCode(byte);
  }
  return text;
}
