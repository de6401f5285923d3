/** Printable ASCII that costs one byte in Chromium's JSON: no `"`, `\`, `<`, and no space, which is easily lost. */
export const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => !'"\\<'.includes(sign))
  .join('');

const BASE = SIGNS.length;
/** Two signs hold 13 bits (91² ≥ 2¹³): 6.5 bits a byte of quota, where base85 has 6.4 and base64 6. */
const PAIR_BITS = 13;
const SINGLE_BITS = 6;
const values = new Map(Array.from({ length: BASE }, (_, i) => [SIGNS.charCodeAt(i), i]));

/** Bytes as text of `SIGNS`. */
export function encodeBytes(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  const putPair = (value: number) => {
    text += SIGNS.charAt(Math.floor(value / BASE)) + SIGNS.charAt(value % BASE);
  };
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < PAIR_BITS) continue;
    bits -= PAIR_BITS;
    putPair(held >>> bits);
    held &= (1 << bits) - 1;
  }
  if (bits > SINGLE_BITS) putPair(held << (PAIR_BITS - bits));
  else if (bits > 0) text += SIGNS.charAt(held << (SINGLE_BITS - bits));
  return text;
}

/** The bytes again; undefined if the text cannot have come from `encodeBytes`. */
export function decodeBytes(text: string): Uint8Array | undefined {
  const pairs = text.length >> 1;
  const isOdd = text.length % 2 === 1;
  const bytes = new Uint8Array((pairs * PAIR_BITS + (isOdd ? SINGLE_BITS : 0)) >> 3);
  let at = 0;
  let held = 0;
  let bits = 0;
  const take = (value: number, width: number) => {
    held = (held << width) | value;
    bits += width;
    for (; bits >= 8; bits -= 8) {
      if (at < bytes.length) bytes[at++] = (held >>> (bits - 8)) & 255;
    }
    held &= (1 << bits) - 1;
  };
  const valueAt = (i: number) => values.get(text.charCodeAt(i)) ?? Number.NaN;
  for (let i = 0; i < pairs; i += 1) {
    const value = valueAt(2 * i) * BASE + valueAt(2 * i + 1);
    if (!(value < 1 << PAIR_BITS)) return undefined;
    take(value, PAIR_BITS);
  }
  if (isOdd) {
    const value = valueAt(text.length - 1);
    if (!(value < 1 << SINGLE_BITS)) return undefined;
    take(value, SINGLE_BITS);
  }
  return bytes;
}
