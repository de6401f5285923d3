/** Precision, recall and F1 of each label, and their mean over labels with ten records or more. */
export function measureLabels(pairs, labels) {
  const scores = labels.map((label) => {
    const right = pairs.filter(({ gold, said }) => gold === label && said === label).length;
    const gold = pairs.filter((pair) => pair.gold === label).length;
    const said = pairs.filter((pair) => pair.said === label).length;
    return { label, gold, f1: (2 * right) / (gold + said || 1) };
  });
  const counted = scores.filter(({ gold }) => gold >= Math.min(10, pairs.length));
  const macro = counted.reduce((sum, { f1 }) => sum + f1, 0) / counted.length;
  return { scores, macro, right: pairs.filter(({ gold, said }) => gold === said).length };
}

/** How a hint does: `pairs` of `{ telling, hint }`. */
export function measureHint(pairs) {
  const telling = pairs.filter((pair) => pair.telling);
  const harmless = pairs.filter((pair) => !pair.telling);
  const hits = telling.filter(({ hint }) => hint).length;
  const alarms = harmless.filter(({ hint }) => hint).length;
  return {
    precision: hits / (hits + alarms || 1),
    recall: hits / (telling.length || 1),
    oneIn: alarms ? harmless.length / alarms : Infinity,
    harmless: harmless.length,
    alarms,
  };
}

const number = (value) => (Number.isFinite(value) ? value.toFixed(3) : '–');

export const labelRow = (name, { macro, right }, total) =>
  `${name.padEnd(26)}${String(total).padStart(6)}${number(macro).padStart(10)}${number(right / total).padStart(10)}`;

export const hintRow = (name, { precision, recall, oneIn, harmless, alarms }) =>
  `${name.padEnd(26)}${number(precision).padStart(10)}${number(recall).padStart(8)}   ${
    harmless
      ? `${alarms} of ${harmless} harmless (one in ${Number.isFinite(oneIn) ? oneIn.toFixed(0) : 'none'})`
      : ''
  }`;
