function pick(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

/** Median and quartiles of some numbers. */
export function summarise(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: pick(sorted, 0.5), low: pick(sorted, 0.25), high: pick(sorted, 0.75) };
}
