/** A number in [0, 1) for ids: from the browser's own source, so that two machines do not meet. */
export function random(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / 2 ** 32;
}
