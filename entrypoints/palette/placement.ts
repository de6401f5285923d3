import { computePosition, flip, offset, shift, type Platform } from '@floating-ui/core';
import { autoUpdate } from '@floating-ui/dom';
import { getVisiblePart } from '../../utils/page/visible-part';
import type { Target } from './target';

const MARGIN = 8;

/**
 * Keeps the palette under the caret, or above it where there is no room, and wholly in what is seen of the page; in the
 * middle without a caret.
 */
export function createPlacement(element: HTMLElement, target: Target): () => void {
  if (!target.getRect()) {
    element.style.setProperty('--left', '50%');
    element.style.setProperty('--top', '14%');
    element.style.setProperty('--shift', '-50% 0');
    return () => undefined;
  }
  const reference = {
    getBoundingClientRect: () => target.getRect() ?? new DOMRect(),
    ...(target.element && { contextElement: target.element }),
  };
  const place = async () => {
    limitSize(element);
    const { x, y } = await computePosition(reference, element, {
      placement: 'bottom-start',
      platform: topLayer,
      middleware: [
        offset(MARGIN),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN, crossAxis: true }),
      ],
    });
    element.style.setProperty('--left', `${x}px`);
    element.style.setProperty('--top', `${y}px`);
  };
  const update = () => void place();
  const ends = [
    target.followScroll(update),
    autoUpdate(reference, element, update, { ancestorScroll: false }),
  ];
  return () => ends.forEach((end) => end());
}

/** Of a page that two fingers have magnified only a part is seen. */
function limitSize({ style }: HTMLElement): void {
  const { width, height } = getVisiblePart(window);
  const isMagnified = (window.visualViewport?.scale ?? 1) !== 1;
  // What is set here is inherited: the styles of the whole palette are computed anew.
  style.setProperty('--most-width', isMagnified ? `${width - 2 * MARGIN}px` : '');
  style.setProperty('--most-height', isMagnified ? `${height - 2 * MARGIN}px` : '');
}

const measure = ({ offsetWidth: width, offsetHeight: height }: HTMLElement) => ({ width, height });

/**
 * In the top layer no ancestor clips, scrolls or scales the palette, so there is nothing to ask the page's styles for, as
 * the library's own platform for a page does.
 */
const topLayer: Platform = {
  getDimensions: measure,
  getElementRects: ({ reference, floating }: { reference: Element; floating: HTMLElement }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...measure(floating) },
  }),
  getClippingRect: () => getVisiblePart(window),
};
