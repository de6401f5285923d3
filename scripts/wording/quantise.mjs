const LARGEST = 12;
const SHIFTS = [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75];
/** How much being exact is worth in bits, and how that grows with the use of a mark. */
const EXACTNESS = 11.5;
const USE_POWER = 0.8;
const ROUNDS = 3;

/** What a choice costs in bits, from how often each side was chosen in its context. */
class Prices {
  constructor(contexts, first) {
    this.counts = new Float64Array(2 * contexts).fill(0.5);
    this.bits = Array.from({ length: contexts }, () => first);
  }
  note(context, side) {
    this.counts[2 * context + side]++;
  }
  settle() {
    this.bits = this.bits.map((_, i) => {
      const [no, yes] = this.counts.subarray(2 * i, 2 * i + 2);
      return [-Math.log2(no / (no + yes)), -Math.log2(yes / (no + yes))];
    });
    this.counts.fill(0.5);
  }
}

const newPrices = () => ({
  some: new Prices(512, [0.6, 1.6]),
  more: new Prices(512, [1, 1]),
  larger: new Prices(128, [1, 1]),
});

const placeOf = (label, { more, less }) => label * 64 + more * 8 + less;

function bitsOf(level, label, before, { some, more, larger }) {
  const place = placeOf(label, before);
  if (level === 0) return some.bits[place][0];
  let bits = some.bits[place][1] + more.bits[place][level > 0 ? 1 : 0];
  const size = Math.abs(level);
  for (let u = 1; u <= size && u < LARGEST; u++) {
    bits += larger.bits[u * 8 + before.most][size > u ? 1 : 0];
  }
  return bits;
}

function step(before, level) {
  if (level > 0) before.more++;
  if (level < 0) before.less++;
  before.most = Math.min(7, Math.max(before.most, Math.abs(level)));
}

const newBefore = () => ({ more: 0, less: 0, most: 0 });
const cut = (level) => Math.max(-LARGEST, Math.min(LARGEST, level));

/** The cheapest level for `x`: its neighbours or nought, by bits and by how far off they are. */
function pickLevel(x, care, label, before, prices) {
  const near = cut(Math.round(x));
  const sign = Math.sign(near);
  let best;
  for (const level of new Set([near, cut(near - sign), cut(near + sign), 0])) {
    const bits = bitsOf(level, label, before, prices);
    const cost = bits + care * (x - level) ** 2;
    if (!best || cost < best.cost) best = { level, bits, cost };
  }
  return best;
}

/**
 * A row as levels, or none if it is not worth its bits. What is added to a whole row changes no
 * chance, so the shift is chosen that is cheapest; a level may be a little off where that saves bits.
 */
function quantiseRow(row, care, prices) {
  let best;
  let least = care * row.reduce((sum, x) => sum + x * x, 0);
  for (const shift of [...SHIFTS, ...row.map((x) => -x)]) {
    const before = newBefore();
    let bits = 0;
    const levels = row.map((x, label) => {
      const pick = pickLevel(x + shift, care, label, before, prices);
      step(before, pick.level);
      bits += pick.bits;
      return pick.level;
    });
    const off = levels.map((level, c) => level - row[c]);
    const mean = off.reduce((sum, each) => sum + each, 0) / off.length;
    const cost = bits + care * off.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    if (cost < least && levels.some((level) => level !== 0)) [best, least] = [levels, cost];
  }
  return best;
}

function noteRow(levels, { some, more, larger }) {
  const before = newBefore();
  levels.forEach((level, label) => {
    const place = placeOf(label, before);
    some.note(place, level ? 1 : 0);
    const size = Math.abs(level);
    if (level) more.note(place, level > 0 ? 1 : 0);
    for (let u = 1; u <= size && u < LARGEST; u++) {
      larger.note(u * 8 + before.most, size > u ? 1 : 0);
    }
    step(before, level);
  });
}

/**
 * Levels of all rows of `{ weights, use }`, undefined for those that are better left out. The price
 * of a level follows from how often the last round used it.
 */
export function quantise(rows, size) {
  const prices = newPrices();
  const scaled = rows.map(({ weights, use }) => ({
    row: Array.from(weights, (weight) => weight / size),
    care: EXACTNESS * use ** USE_POWER * size * size,
  }));
  let levels = [];
  for (let round = 0; round < ROUNDS; round++) {
    levels = scaled.map(({ row, care }) => quantiseRow(row, care, prices));
    for (const row of levels) if (row) noteRow(row, prices);
    Object.values(prices).forEach((each) => each.settle());
  }
  return levels;
}
