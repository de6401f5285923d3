import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's own folder, whatever the current one is. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the checkout. */
export function inProject(...parts) {
  return join(projectRoot, ...parts);
}
