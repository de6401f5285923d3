import type { HintDesk } from '../models/hint-desk';
import type { HintPorts } from './hint-desk';

/** Opens the desk for hints once, when the first sentence is there; the analyser comes with it. */
export function createHintOpener(ports: HintPorts): () => Promise<HintDesk> {
  let desk: Promise<HintDesk> | undefined;
  return () => (desk ??= import('./hint-desk').then(({ startHintDesk }) => startHintDesk(ports)));
}
