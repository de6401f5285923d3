/**
 * Compares sizes with their budget, both `{ entry: bytes }`. Resolves each entry to a row
 * `{ entry, size, budget, problem }`; an entry without a budget and a budget without an entry are problems too.
 */
export function compareWithBudget(sizes, budget) {
  const entries = new Set([...Object.keys(sizes), ...Object.keys(budget)]);
  return [...entries].toSorted().map((entry) => {
    const row = { entry, size: sizes[entry], budget: budget[entry] };
    return { ...row, problem: explain(row) };
  });
}

function explain({ size, budget }) {
  if (size === undefined) return 'is in the budget but was not built';
  if (budget === undefined) return 'has no budget';
  return size > budget ? `is ${size - budget} bytes over its budget` : undefined;
}
