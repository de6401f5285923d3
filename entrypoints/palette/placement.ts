import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Target } from './target';

const MARGIN = 8;

/** Keeps the palette under the caret, or above it where there is no room; in the middle without a caret. */
export function createPlacement(element: HTMLElement, target: Target): () => void {
  const { caret } = target;
  if (!caret) {
    element.style.left = '50%';
    element.style.top = '14%';
    element.style.translate = '-50% 0';
    return () => undefined;
  }
  const reference = {
    getBoundingClientRect: () => target.getRect() ?? new DOMRect(),
    contextElement: target.element ?? caret.editor.element,
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
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  };
  return autoUpdate(reference, element, () => void place());
}
