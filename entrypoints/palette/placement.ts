import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Target } from './target';

const MARGIN = 8;

/** Keeps the palette under the caret, or above it where there is no room; in the middle without a caret. */
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
    const { x, y } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(MARGIN),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN, crossAxis: true }),
      ],
    });
    element.style.setProperty('--left', `${x}px`);
    element.style.setProperty('--top', `${y}px`);
  };
  return autoUpdate(reference, element, () => void place());
}
