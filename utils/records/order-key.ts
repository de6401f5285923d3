const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;
const MIDDLE = 'i';

/**
 * A key whose text order is between the two given; an empty one stands for the open end. Between any two
 * different keys there is always another, so that moving one question rewrites that question only and two
 * machines that reorder apart merge field by field. Never ends in `0`: below `a0` there would be no room.
 * For keys that are not of its own making, such as `0`, it ends, but may find nothing between them.
 */
export function createOrderKey(after: string, before: string): string {
  let key = '';
  // Once the new key is below `before` in an earlier digit, the rest of `before` no longer binds it.
  let isBelow = before === '';
  const longest = Math.max(after.length, before.length);
  for (let place = 0; place <= longest; place++) {
    const low = digitAt(after, place);
    const high = isBelow ? BASE : digitAt(before, place);
    if (high - low > 1) return key + DIGITS.charAt(Math.floor((low + high) / 2));
    key += DIGITS.charAt(low);
    isBelow ||= low < high;
  }
  return key + MIDDLE;
}

function digitAt(key: string, place: number): number {
  return Math.max(0, DIGITS.indexOf(key.charAt(place) || '0'));
}

/** Keys for that many things in a row, after the one given. */
export function createOrderKeys(count: number, after = ''): string[] {
  const keys: string[] = [];
  for (let made = 0; made < count; made++) keys.push(createOrderKey(keys.at(-1) ?? after, ''));
  return keys;
}
