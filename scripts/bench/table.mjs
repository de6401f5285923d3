const ARMS = ['none', 'empty', 'reference', 'off', 'on'];
const HEADS = {
  none: 'no extension',
  empty: 'empty (floor)',
  reference: 'reference',
  off: 'ours, site off',
  on: 'ours, site on',
};
const WIDTHS = [5, 46, ...ARMS.map(() => 14), 22, 32, 4];

function printRow(cells) {
  const padded = cells.map((cell, i) =>
    i === 1 ? cell.padEnd(WIDTHS[i]) : cell.padStart(WIDTHS[i]),
  );
  console.log(`| ${padded.join(' | ')} |`);
}

function format(value) {
  if (value === undefined) return '';
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(1);
}

function describe({ median, low, high } = {}) {
  if (median === undefined) return '';
  if (low === high) return format(median);
  return `${format(median)} ±${format((high - low) / 2)}`;
}

function describeRatio(values, base) {
  const ours = values.on ?? values.off;
  if (!base || !values[base]) return '';
  return `${(ours / values[base]).toFixed(2)} × ${base}`;
}

/** Less the run without extension, where only what was added counts. */
function take(byArm, less) {
  const cut = less ? (byArm[less]?.median ?? 0) : 0;
  const shift = ({ median, low, high }) => ({
    median: median - cut,
    low: low - cut,
    high: high - cut,
  });
  return Object.fromEntries(Object.entries(byArm).map(([name, summary]) => [name, shift(summary)]));
}

export function printHead() {
  printRow([
    'goal',
    'what, median ± half the quartiles',
    ...ARMS.map((name) => HEADS[name]),
    'ratio',
    'limit',
    'met',
  ]);
  printRow(['--:', '---', ...ARMS.map(() => '--:'), '--:', '--:', '--:']);
}

/** Prints a row for each goal of a scenario and returns those that are missed, each with what limits it. */
export function printGoals({ goals }, figures) {
  return goals.filter((goal) => {
    const summaries = take(figures[goal.figure] ?? {}, goal.less);
    const values = Object.fromEntries(
      Object.entries(summaries).map(([name, { median }]) => [name, median]),
    );
    const isMet = goal.limit?.isMet(values);
    printRow([
      goal.goal ?? '',
      goal.title,
      ...ARMS.map((name) => describe(summaries[name])),
      describeRatio(values, goal.ratioTo ?? 'reference'),
      goal.limit?.text ?? '',
      { true: 'yes', false: 'NO' }[isMet] ?? '',
    ]);
    return isMet === false;
  });
}
