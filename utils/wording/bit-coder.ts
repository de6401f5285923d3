/**
 * Says what comes next. A reader finds it in its text; a writer is told it.
 * `bit`: its chance follows from how often it was 1 in this context before, so that what comes
 * often costs little. `raw`: a whole number of so many bits, each as likely as the other.
 */
export type BitCoder = {
  bit: (told: number, context: number) => number;
  raw: (told: number, bits: number) => number;
};

/** Contexts are whole numbers below this. */
export const CONTEXTS = 1 << 12;

/** How many bits of either kind count as seen before the first. */
export const HEAD_START = 0.5;

/** A text carries six bits a sign: those from `(` on without two that code would have to mark. */
const FIRST = 40;
const BACKSLASH = 92;
const BACKTICK = 96;
const LEAST = 1 << 24;

/**
 * Reads what a writer with the same contexts wrote (a range coder). The
 * chances come of sums and quotients alone, so every machine finds the same. A bit costs little,
 * because a hundred thousand are read before an engine has warmed to it.
 */
export function readBits(text: string): BitCoder {
  const ones = new Float64Array(CONTEXTS).fill(HEAD_START);
  const seen = new Float64Array(CONTEXTS).fill(2 * HEAD_START);
  let range = 2 ** 30 - 1;
  let value = 0;
  let next = 0;
  const shift = (): void => {
    const code = text.charCodeAt(next++);
    const digit = code - FIRST - (code > BACKSLASH ? 1 : 0) - (code > BACKTICK ? 1 : 0);
    value = (value << 6) | digit;
  };
  const refill = (): void => {
    while (range < LEAST) {
      range <<= 6;
      shift();
    }
  };
  for (let i = 0; i < 5; i++) shift();
  return {
    bit: (_, context) => {
      const one = ones[context] ?? 0;
      const all = seen[context] ?? 1;
      const part = 1 + Math.floor(((range - 2) * one) / all);
      const isOne = value < part;
      seen[context] = all + 1;
      if (isOne) {
        ones[context] = one + 1;
        range = part;
      } else {
        value -= part;
        range -= part;
      }
      if (range < LEAST) refill();
      return isOne ? 1 : 0;
    },
    raw: (_, bits) => {
      range >>>= bits;
      const number = Math.floor(value / range);
      value -= number * range;
      refill();
      return number;
    },
  };
}
