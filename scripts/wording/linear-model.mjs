import { seededRandom } from './own-sentences.mjs';

/** Softmax regression by AdaGrad; samples are `{ places, values, label, weight }`. */
function descend(samples, rows, size, { epochs, seed }) {
  const weights = new Float32Array(rows * size);
  const squares = new Float32Array(rows * size).fill(0.01);
  const random = seededRandom(seed);
  const order = samples.map((_, i) => i);
  const slip = 0.05 / (size - 1);
  const p = new Float64Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const i of order) {
      const { places, values, label, weight } = samples[i];
      p.fill(0);
      places.forEach((place, a) => {
        for (let c = 0; c < size; c++) p[c] += weights[place * size + c] * values[a];
      });
      const highest = Math.max(...p);
      let sum = 0;
      for (let c = 0; c < size; c++) sum += p[c] = Math.exp(p[c] - highest);
      for (let c = 0; c < size; c++) {
        p[c] = (p[c] / sum - (c === label ? 0.95 : slip)) * weight;
      }
      places.forEach((place, a) => {
        for (let c = 0; c < size; c++) {
          const at = place * size + c;
          const slope = p[c] * values[a] + 1e-5 * weights[at];
          squares[at] += slope * slope;
          weights[at] -= (0.12 * slope) / Math.sqrt(squares[at]);
        }
      });
    }
  }
  return weights;
}

/** Weights averaged over several orders of the samples, and centred so that each row adds up to 0. */
function trainRows(samples, rows, size, { runs, epochs }) {
  const mean = new Float32Array(rows * size);
  for (let seed = 1; seed <= runs; seed++) {
    descend(samples, rows, size, { epochs, seed }).forEach(
      (weight, i) => (mean[i] += weight / runs),
    );
  }
  for (let row = 0; row < rows; row++) {
    const part = mean.subarray(row * size, row * size + size);
    const middle = part.reduce((sum, weight) => sum + weight, 0) / size;
    part.forEach((weight, c) => (part[c] = weight - middle));
  }
  return mean;
}

const BASE = 42;
const DIGITS = Array.from({ length: 87 }, (_, i) => String.fromCharCode(40 + i))
  .filter((sign) => sign !== '\\' && sign !== '`')
  .join('');
const digit = (value) => DIGITS[value];

function writeGap(gap) {
  let left = gap;
  let text = '';
  while (left >= BASE) {
    text += digit(BASE + (left % BASE));
    left = Math.floor(left / BASE);
  }
  return text + digit(left);
}

const LEVELS = 4;
const SHIFTS = [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75];
/** How much a bit is worth, and how the worth of being exact grows with the use of a mark. */
const EXACTNESS = 1.25;
const USE_POWER = 0.8;

/** The cheapest level for `x`: its neighbours or nought, by bits and by how far off they are. */
function pickLevel(x, bits, care) {
  const near = Math.round(x);
  let best = Math.max(-LEVELS, Math.min(LEVELS, near));
  let least = bits[best + LEVELS] + care * (x - best) ** 2;
  for (const level of [near - Math.sign(x), 0]) {
    if (Math.abs(level) > LEVELS) continue;
    const cost = bits[level + LEVELS] + care * (x - level) ** 2;
    if (cost < least) [best, least] = [level, cost];
  }
  return best;
}

/**
 * A row as levels. What is added to a whole row changes no chance, so the shift is chosen that
 * leaves the most noughts; a level may be a little off where that saves bits.
 */
function quantiseRow(row, step, bits, care) {
  let best;
  let least = Infinity;
  for (const shift of [...SHIFTS, ...[...row].map((weight) => -weight / step)]) {
    const levels = [...row].map((weight) => pickLevel(weight / step + shift, bits, care));
    const off = levels.map((level, c) => level - row[c] / step);
    const mean = off.reduce((sum, each) => sum + each, 0) / off.length;
    const cost =
      levels.reduce((sum, level) => sum + bits[level + LEVELS], 0) +
      care * off.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    if (cost < least) [best, least] = [levels, cost];
  }
  return best;
}

/** Levels of all rows. The price of a level in bits follows from how often the last round used it. */
function quantise(rows, step) {
  const middle = rows.map(({ seen }) => seen).sort((a, b) => a - b)[rows.length >> 1];
  let bits = Array.from({ length: 2 * LEVELS + 1 }, (_, i) => (i === LEVELS ? 1 : 3));
  let levels = [];
  for (let round = 0; round < 3; round++) {
    levels = rows.map(({ weights, seen }) =>
      quantiseRow(weights, step, bits, EXACTNESS * (seen / middle) ** USE_POWER),
    );
    const counts = bits.map((_, i) => 1 + levels.flat().filter((x) => x + LEVELS === i).length);
    const total = counts.reduce((sum, count) => sum + count, 0);
    bits = counts.map((count) => -Math.log2(count / total));
  }
  return levels;
}

/** The rows as the strings that model.ts reads; rows that say nothing are left out. */
function pack(rows, step) {
  let keys = '';
  let letters = '';
  let last = 0;
  quantise(rows, step).forEach((levels, i) => {
    if (levels.every((level) => level === levels[0])) return;
    keys += writeGap(rows[i].mark - last);
    last = rows[i].mark;
    for (const level of levels) letters += String.fromCharCode(104 + level);
  });
  return { keys, rows: letters, step: Number(step.toFixed(5)) };
}

/**
 * Learns from `{ marks, label, weight }` and keeps the `most` marks that matter most. All marks take
 * part in learning: rare ones soak up what is particular, and are then dropped.
 */
export function learn(samples, size, { scales, most = 9830, runs = 16, epochs = 14 }) {
  const placeOf = new Map();
  const uses = [];
  const dense = new Set();
  const place = (mark) => {
    if (!placeOf.has(mark)) placeOf.set(mark, uses.push(0) - 1);
    const at = placeOf.get(mark);
    uses[at]++;
    return at;
  };
  const placed = samples.map(({ marks, label, weight }) => {
    marks.dense.forEach((mark) => dense.add(mark));
    const sparseValue = scales.sparse / Math.sqrt(marks.sparse.length || 1);
    return {
      label,
      weight,
      places: [...marks.sparse, ...marks.dense].map(place),
      values: [...marks.sparse.map(() => sparseValue), ...marks.dense.map(() => scales.dense)],
    };
  });
  const weights = trainRows(placed, uses.length, size, { runs, epochs });
  const rows = [...placeOf]
    .map(([mark, at]) => {
      const row = weights.subarray(at * size, at * size + size);
      const seen = uses[at] < 2 && !dense.has(mark) ? 0 : uses[at];
      return { mark, weights: row, seen, use: Math.hypot(...row) * Math.sqrt(seen) };
    })
    .sort((a, b) => b.use - a.use || a.mark - b.mark)
    .slice(0, most)
    .sort((a, b) => a.mark - b.mark);
  const sizes = rows.flatMap((row) => [...row.weights].map(Math.abs)).sort((a, b) => a - b);
  return pack(rows, sizes[Math.floor(sizes.length * 0.995)] / LEVELS);
}
