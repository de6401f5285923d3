import { findFreeSpot, MARK } from '../../utils/page/free-spot';
import type { Host } from '../../utils/page/host';
import { watchNavigation } from '../../utils/page/watch-navigation';

type Following = {
  host: Host;
  /** The field, or the frame that it is in, in the top document. */
  field: Element;
  /** The window of the field. */
  view: Window | null;
  isGone: () => boolean;
  leave: () => void;
};

/** How often a hint that is shown looks whether its sentence is still there, in ms. */
const LOOK = 500;
const MARGIN = 8;
const GAP = 4;

/** Keeps a hint beside its field while the page scrolls and moves, and ends it with the field, the text or the page. */
export function followField({ host, field, view, isGone, leave }: Following) {
  const controller = new AbortController();
  const { signal } = controller;
  const { element } = host;
  let frame = 0;

  const place = () => {
    const { style } = element;
    // So that the page is looked at, and not our own mark.
    style.setProperty('pointer-events', 'none', 'important');
    const spot = findFreeSpot(document, field);
    style.removeProperty('pointer-events');
    style.setProperty('visibility', spot ? 'visible' : 'hidden', 'important');
    if (!spot) return;
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const below = spot.y + MARK + GAP;
    const fitsBelow = below + height + MARGIN <= clientHeight;
    const isMark = height <= MARK;
    const x = isMark ? spot.x : clamp(spot.x + MARK - width, clientWidth - width);
    const y = isMark ? spot.y : fitsBelow ? below : clamp(spot.y - GAP - height, clientHeight);
    style.setProperty('--left', `${x}px`);
    style.setProperty('--top', `${y}px`);
  };
  const placeSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const look = () => (isGone() ? leave() : placeSoon());
  const timer = setInterval(look, LOOK);

  for (const each of new Set([window, view])) {
    each?.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  }
  window.addEventListener('resize', placeSoon, { signal });
  watchNavigation(leave, signal);
  return {
    place,
    end() {
      controller.abort();
      clearInterval(timer);
      cancelAnimationFrame(frame);
    },
  };
}

const clamp = (at: number, most: number): number => Math.max(MARGIN, Math.min(at, most - MARGIN));
