import type { Engine } from '../../utils/insertion/engine';
import { findHosts } from '../../utils/page/host';

/**
 * Takes away what an older copy of the extension left open in the page and returns the words that
 * were typed there, so that an update loses nothing. The old copy's listeners end by themselves.
 */
export function closeLeftovers(doc: Document, { findShadowRoot }: Engine): string {
  const typed = findHosts(doc).map((host) => {
    const words = findShadowRoot(host)?.querySelector('input')?.value ?? '';
    host.remove();
    return words;
  });
  return typed.find((words) => words !== '') ?? '';
}
