import type { Spot } from './free-spot';

type Size = { width: number; height: number };
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const MARGIN = 8;
const GAP = 4;
/** Less of a card could not be used. */
const LEAST = 96;

/**
 * Where a card stands in a window: under, above or beside the first of the boxes that leaves room for it, and so over
 * nothing in that box. With room nowhere it is on the roomier side of the last, and `height` is the room there.
 */
export function findCardSpot(
  card: Size,
  view: Size,
  boxes: readonly Box[],
): (Spot & { height: number }) | undefined {
  const highest = view.height - card.height - MARGIN;
  const widest = view.width - card.width - MARGIN;
  const isInside = ({ x, y }: Spot) => x >= MARGIN && x <= widest && y >= MARGIN && y <= highest;
  for (const { left, right, top, bottom } of boxes) {
    const x = clamp(right - card.width, widest);
    const y = clamp(bottom - card.height, highest);
    const spots = [
      { x, y: bottom + GAP },
      { x, y: top - GAP - card.height },
      { x: right + GAP, y },
      { x: left - GAP - card.width, y },
    ];
    const spot = spots.find(isInside);
    if (spot) return { ...spot, height: card.height };
  }
  const last = boxes.at(-1);
  return last && squeeze(last, view, clamp(last.right - card.width, widest));
}

function squeeze({ top, bottom }: Box, view: Size, x: number): Spot & { height: number } {
  const above = top - GAP - MARGIN;
  const below = view.height - bottom - GAP - MARGIN;
  const height = Math.max(LEAST, above, below);
  const y = below >= above ? bottom + GAP : top - GAP - height;
  return { x, y: clamp(y, view.height - height - MARGIN), height };
}

const clamp = (at: number, most: number): number => Math.max(MARGIN, Math.min(at, most));
