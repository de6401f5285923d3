/** How many bits say how long a number is. */
const LENGTH_BITS = 6;

/** Whole numbers written one after the other, each in as many bits as it needs. */
export type BitWriter = {
  /** `n` below 2 ** width. */
  writeFixed(n: number, width: number): void;
  /** Any whole number from 0 to 2 ** 53 - 1; small ones are short. */
  writeNumber(n: number): void;
  /** The same for numbers below zero, too, from -(2 ** 52). */
  writeSigned(n: number): void;
  finish(): Uint8Array;
};
/** Reads what a writer wrote, in the same order; past the end it reads zeros. */
export type BitReader = {
  readFixed(width: number): number;
  readNumber(): number;
  readSigned(): number;
};

function countBits(n: number): number {
  return n === 0 ? 0 : Math.floor(Math.log2(n)) + 1;
}

export function createBitWriter(): BitWriter {
  const bytes: number[] = [];
  let used = 0;
  const writeFixed = (n: number, width: number) => {
    for (let i = width - 1; i >= 0; i -= 1) {
      if (used % 8 === 0) bytes.push(0);
      const bit = Math.floor(n / 2 ** i) % 2;
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | (bit << (7 - (used % 8)));
      used += 1;
    }
  };
  const writeNumber = (n: number) => {
    // The first bit of a number is always 1 and need not be written. Log2 is not exact near powers of two.
    const guess = countBits(n);
    const width =
      n >= 2 ** guess ? guess + 1 : guess > 0 && n < 2 ** (guess - 1) ? guess - 1 : guess;
    writeFixed(width, LENGTH_BITS);
    if (width > 1) writeFixed(n - 2 ** (width - 1), width - 1);
  };
  return {
    writeFixed,
    writeNumber,
    writeSigned: (n) => writeNumber(n >= 0 ? 2 * n : -2 * n - 1),
    finish: () => Uint8Array.from(bytes),
  };
}

export function createBitReader(bytes: Uint8Array): BitReader {
  let used = 0;
  const readFixed = (width: number) => {
    let n = 0;
    for (let i = 0; i < width; i += 1) {
      const bit = ((bytes[used >> 3] ?? 0) >> (7 - (used % 8))) & 1;
      n = n * 2 + bit;
      used += 1;
    }
    return n;
  };
  const readNumber = () => {
    const width = readFixed(LENGTH_BITS);
    return width === 0 ? 0 : 2 ** (width - 1) + readFixed(width - 1);
  };
  return {
    readFixed,
    readNumber,
    readSigned: () => {
      const n = readNumber();
      return n % 2 === 0 ? n / 2 : -(n + 1) / 2;
    },
  };
}
