import { CONTEXTS, HEAD_START, type BitCoder } from '../../utils/wording/bit-coder';
import { codeTable } from '../../utils/wording/weight-table';

const SIGNS = Array.from({ length: 66 }, (_, i) => String.fromCharCode(40 + i)).filter(
  (sign) => sign !== '\\' && sign !== '`',
);
const WORD = 2 ** 30;
const LEAST = 1 << 24;

/** The other side of `readBits`: writes what it is told; `end` gives the text. */
function writeBits(): BitCoder & { end: () => string } {
  const ones = new Float64Array(CONTEXTS).fill(HEAD_START);
  const seen = new Float64Array(CONTEXTS).fill(2 * HEAD_START);
  const digits: number[] = [];
  let low = 0;
  let range = WORD - 1;
  const carry = (): void => {
    low -= WORD;
    let i = digits.length - 1;
    while (digits[i] === 63) digits[i--] = 0;
    digits[i] = (digits[i] ?? 0) + 1;
  };
  const shift = (): void => {
    digits.push(low >>> 24);
    low = (low & (LEAST - 1)) << 6;
    range <<= 6;
  };
  const narrow = (from: number, width: number): void => {
    low += from;
    range = width;
    if (low >= WORD) carry();
    while (range < LEAST) shift();
  };
  return {
    bit: (told, context) => {
      const one = ones[context] ?? 0;
      const all = seen[context] ?? 1;
      const part = 1 + Math.floor(((range - 2) * one) / all);
      seen[context] = all + 1;
      ones[context] = one + told;
      narrow(told ? 0 : part, told ? part : range - part);
      return told;
    },
    raw: (told, bits) => {
      narrow(told * (range >>> bits), range >>> bits);
      return told;
    },
    end: () => {
      for (let i = 0; i < 5; i++) shift();
      return digits.map((digit) => SIGNS[digit]).join('');
    },
  };
}

/** Rows of `{ mark, levels }` in rising order of marks, as the text that `model.ts` reads. */
export function packTable(rows: readonly { mark: number; levels: readonly number[] }[]): string {
  const writer = writeBits();
  codeTable(writer, rows.length, {
    marks: Int32Array.from(rows, ({ mark }) => mark),
    levels: Int8Array.from(rows.flatMap(({ levels }) => levels)),
  });
  return writer.end();
}
