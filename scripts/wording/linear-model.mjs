import { seededRandom } from './own-sentences.mjs';
import { quantise } from './quantise.mjs';

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
      for (let a = 0; a < places.length; a++) {
        const row = places[a] * size;
        for (let c = 0; c < size; c++) p[c] += weights[row + c] * values[a];
      }
      const highest = Math.max(...p);
      let sum = 0;
      for (let c = 0; c < size; c++) sum += p[c] = Math.exp(p[c] - highest);
      for (let c = 0; c < size; c++) {
        p[c] = (p[c] / sum - (c === label ? 0.95 : slip)) * weight;
      }
      for (let a = 0; a < places.length; a++) {
        const row = places[a] * size;
        for (let at = row, c = 0; c < size; at++, c++) {
          const slope = p[c] * values[a] + 1e-5 * weights[at];
          squares[at] += slope * slope;
          weights[at] -= (0.12 * slope) / Math.sqrt(squares[at]);
        }
      }
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

/** Weighed by how long the sentence is and how much it counts: what a mark has to say in all. */
function sumUses(samples, count) {
  const uses = new Float64Array(count);
  for (const { places, values, weight } of samples) {
    places.forEach((place, a) => (uses[place] += weight * values[a] ** 2));
  }
  return uses;
}

/** Numbers the marks of the samples; a mark that one sentence alone has is `rare` unless it is dense. */
function placeMarks(samples, scales) {
  const placeOf = new Map();
  const seen = [];
  const dense = new Set();
  const place = (mark) => {
    if (!placeOf.has(mark)) placeOf.set(mark, seen.push(0) - 1);
    const at = placeOf.get(mark);
    seen[at]++;
    return at;
  };
  const placed = samples.map(({ marks, label, weight }) => {
    marks.dense.forEach((mark) => dense.add(mark));
    const sparseValue = scales.sparse / Math.sqrt(marks.sparse.length || 1);
    return {
      label,
      weight,
      places: Int32Array.from([...marks.sparse, ...marks.dense], place),
      values: Float64Array.from([
        ...marks.sparse.map(() => sparseValue),
        ...marks.dense.map(() => scales.dense),
      ]),
    };
  });
  const isRare = (mark) => seen[placeOf.get(mark)] < 2 && !dense.has(mark);
  return { placeOf, placed, isRare };
}

/**
 * Learns from `{ marks, label, weight }` and keeps the marks that matter most, `most` at most. All
 * marks take part in learning: rare ones soak up what is particular, and are then dropped.
 */
export function learn(samples, core, { most = 14000, step = 0.2, runs = 16, epochs = 14 } = {}) {
  const size = core.LABELS.length;
  const { placeOf, placed, isRare } = placeMarks(samples, core.scales);
  const weights = trainRows(placed, placeOf.size, size, { runs, epochs });
  const uses = sumUses(placed, placeOf.size);
  const rows = [...placeOf]
    .filter(([mark]) => !isRare(mark))
    .map(([mark, at]) => {
      const row = weights.subarray(at * size, at * size + size);
      return {
        mark,
        at,
        weights: row,
        use: uses[at],
        says: Math.hypot(...row) * Math.sqrt(uses[at]),
      };
    })
    .sort((a, b) => b.says - a.says || a.mark - b.mark)
    .slice(0, most)
    .sort((a, b) => a.mark - b.mark);
  const levels = quantise(rows, step);
  const table = rows
    .map(({ mark }, i) => ({ mark, levels: levels[i] }))
    .filter((row) => row.levels);
  return { packed: core.packTable(table), count: table.length, step };
}
