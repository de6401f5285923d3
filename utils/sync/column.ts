/** Letters by how common they are in text, which is what they will be compressed with. */
const SIGNS = `etaoinsrhldcumfpgwybvkxjqzETAOINSRHLDCUMFPGWYBVKXJQZ0123456789-_.,:;!?'()/@#$%&*+=[]^{|}~`;

/**
 * The values of one field over many records, undefined where a record has none. A string of signs tells for
 * each record which of the listed values it has, the first sign meaning none; without signs, each value in turn.
 */
export type Column = readonly [values: readonly unknown[], signs?: string];

const NONE = SIGNS.charAt(0);
const SOME = SIGNS.charAt(1);
const MOST_SIGNS = SIGNS.length - 1;

/** Which records have the field: undefined when all have. */
function markPresent(cells: readonly unknown[]): string | undefined {
  const marks = cells.map((cell) => (cell === undefined ? NONE : SOME)).join('');
  return marks.includes(NONE) ? marks : undefined;
}

/** Repeated values become a list of distinct ones and one sign a record, which deflate then makes very short. */
export function packColumn(cells: readonly unknown[]): Column {
  const present = cells.filter((cell) => cell !== undefined);
  const places = new Map<string, number>();
  for (const cell of present) {
    const json = JSON.stringify(cell);
    if (!places.has(json)) places.set(json, places.size + 1);
  }
  if (places.size > MOST_SIGNS || places.size * 2 > present.length) {
    const marks = markPresent(cells);
    return marks === undefined ? [present] : [present, `${SOME}${marks}`];
  }
  const signs = cells.map((cell) =>
    SIGNS.charAt(cell === undefined ? 0 : (places.get(JSON.stringify(cell)) ?? 0)),
  );
  return [
    [...places.keys()].map((json) => JSON.parse(json) as unknown),
    `${NONE}${signs.join('')}`,
  ];
}

/** The cells again; throws when the column does not hold together. */
export function unpackColumn([values, signs]: Column, count: number): unknown[] {
  if (signs === undefined) {
    if (values.length !== count) throw new Error('A column has the wrong length.');
    return [...values];
  }
  if (signs.length !== count + 1) throw new Error('A column has the wrong length.');
  const isListed = signs.startsWith(SOME);
  let next = 0;
  return Array.from(signs.slice(1), (sign) => {
    if (sign === NONE) return undefined;
    const place = isListed ? next++ : SIGNS.indexOf(sign) - 1;
    if (place < 0 || place >= values.length) throw new Error('A column names a value it lacks.');
    return values[place];
  });
}
