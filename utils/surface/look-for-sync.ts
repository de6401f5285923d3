import { send } from '../messaging/send';

/** After the surface has been painted. */
const LOOK_AFTER_MS = 1_000;

/** Has the background look for what other machines wrote, soon, so that an opening surface is not held up. */
export function lookForSync(): void {
  setTimeout(() => void send('sync', { want: 'look' }), LOOK_AFTER_MS);
}
