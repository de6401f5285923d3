/** The most that a figure may be: `{ text, isMet(values) }`, where values are medians by arm. */

function getOurs({ off, on = off, hints = on }) {
  return hints;
}

function format(value) {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
}

export function atMost(most, unit = '') {
  return {
    text: `≤ ${format(most)}${unit && ` ${unit}`}`,
    isMet: (values) => getOurs(values) <= most,
  };
}

export function atMostTimes(times, base) {
  return {
    text: `≤ ${times} × ${base}`,
    isMet: (values) => getOurs(values) <= times * values[base],
  };
}

export function atMostMore(more, base, unit) {
  return {
    text: `≤ ${base} + ${more} ${unit}`,
    isMet: (values) => getOurs(values) <= values[base] + more,
  };
}

/** An absolute figure holds on a quiet machine only; on a busy one the reference of the same run moves with it. */
export function either(...limits) {
  return {
    text: limits.map(({ text }) => text).join(' or '),
    isMet: (values) => limits.some(({ isMet }) => isMet(values)),
  };
}
