import { findCardSpot, type Box } from '../../utils/page/card-spot';
import { findFreeSpot, findVisibleBox, type Spot } from '../../utils/page/free-spot';
import type { Host } from '../../utils/page/host';
import { watchNavigation } from '../../utils/page/watch-navigation';

type Following = {
  host: Host;
  /** The field, or the frame that it is in, in the top document. */
  field: Element;
  /** The window of the field. */
  view: Window | null;
  /** The lines that the hint is about, in coordinates of the top viewport. */
  lines: () => Box | undefined;
  isTyping: () => boolean;
  isGone: () => boolean;
  leave: () => void;
};

/** How often a hint that is shown looks whether its sentence is still there, in ms. */
const LOOK = 500;
/** The card's borders, and what the height of its content is rounded by. */
const FRAME_EDGES = 3;
/** As in the card's style. */
const HIGHEST = 420;

/** Keeps a hint beside its field while the page scrolls and moves, and ends it with the field, the text or the page. */
export function followField({ host, field, view, lines, isTyping, isGone, leave }: Following) {
  const controller = new AbortController();
  const { signal } = controller;
  const { element } = host;
  let waiting = 0;

  const place = () => {
    // So that the page is looked at, and not what is ours.
    element.style.setProperty('--pointed', 'none');
    const frame = host.root.querySelector('.hint-frame');
    if (frame) placeCard(element, frame, [findVisibleBox(document, field), lines()]);
    else placeMark(element, findFreeSpot(document, field));
    element.style.removeProperty('--pointed');
  };
  const placeSoon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(place);
  };
  const look = () => {
    // Reading text and layout would be paid for by the next key; the pause that follows looks anyway.
    if (isTyping()) return;
    if (isGone()) leave();
    else placeSoon();
  };
  const timer = setInterval(look, LOOK);
  const sized = new ResizeObserver(placeSoon);
  sized.observe(field);

  for (const each of new Set([window, view])) {
    each?.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  }
  window.addEventListener('resize', placeSoon, { signal });
  watchNavigation(leave, signal);
  return {
    place,
    end() {
      controller.abort();
      sized.disconnect();
      clearInterval(timer);
      cancelAnimationFrame(waiting);
    },
  };
}

function placeMark(element: HTMLElement, spot: Spot | undefined): void {
  element.style.setProperty('--shown', spot ? 'visible' : 'hidden');
  if (spot) moveTo(element, spot);
}

/** Clear of the field, or else of the lines. It may have the focus, so it stays in view when its field is not. */
function placeCard(element: HTMLElement, frame: Element, boxes: (Box | undefined)[]): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const card = {
    width: element.offsetWidth,
    height: Math.min(frame.scrollHeight + FRAME_EDGES, HIGHEST),
  };
  const spot = findCardSpot(
    card,
    { width, height },
    boxes.filter((box) => box !== undefined),
  );
  element.style.setProperty('--shown', 'visible');
  if (!spot) return;
  element.style.setProperty('--most-height', `${spot.height}px`);
  moveTo(element, spot);
}

function moveTo({ style }: HTMLElement, { x, y }: Spot): void {
  style.setProperty('--left', `${x}px`);
  style.setProperty('--top', `${y}px`);
}
