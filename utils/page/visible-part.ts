export type VisiblePart = { x: number; y: number; width: number; height: number };

/**
 * What of a page can be seen, in the coordinates of its boxes: the window without its scrollbars, or the part of it that
 * two fingers have magnified.
 */
export function getVisiblePart({
  visualViewport,
  document: { documentElement },
}: Window): VisiblePart {
  if (!visualViewport) {
    const { clientWidth: width, clientHeight: height } = documentElement;
    return { x: 0, y: 0, width, height };
  }
  const { offsetLeft: x, offsetTop: y, width, height } = visualViewport;
  return { x, y, width, height };
}
