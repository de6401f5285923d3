import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Puts the focus on what has just been opened, so that a keyboard goes on from there. */
export function useFocusOnMount<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (wanted) ref.current?.focus();
  }, [wanted]);
  return ref;
}
