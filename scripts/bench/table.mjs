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
  const ours = values.hints ?? values.on ?? values.off;
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

const HEAD = [
  'goal',
  'what, median ± half the quartiles',
  ...ARMS.map((name) => HEADS[name]),
  'ratio',
  'limit',
  'met',
];
const RULE = ['--:', '---', ...ARMS.map(() => '--:'), '--:', '--:', '--:'];

export function printHead() {
  printRow(HEAD);
  printRow(RULE);
}

/** A row for each goal of a scenario: `{ goal, isMet, cells }`. */
export function describeGoals({ goals }, figures) {
  return goals.map((goal) => {
    const summaries = take(figures[goal.figure] ?? {}, goal.less);
    const values = Object.fromEntries(
      Object.entries(summaries).map(([name, { median }]) => [name, median]),
    );
    const isMet = goal.limit?.isMet(values);
    const cells = [
      goal.goal ?? '',
      goal.title,
      ...ARMS.map((name) =>
        describe(summaries[name] ?? (name === 'on' ? summaries.hints : undefined)),
      ),
      describeRatio(values, goal.ratioTo ?? 'reference'),
      goal.limit?.text ?? '',
      { true: 'yes', false: 'NO' }[isMet] ?? '',
    ];
    return { goal, isMet, cells };
  });
}

export function printRows(rows) {
  for (const { cells } of rows) printRow(cells);
}

/** The rows as a table of Markdown, in the order of the goals; what has none comes last. */
export function formatTable(rows) {
  const order = ({ goal: { goal } }) => Number(goal ?? Infinity);
  const sorted = rows.toSorted((a, b) => order(a) - order(b) || 0);
  const lines = [HEAD, RULE, ...sorted.map(({ cells }) => cells)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
