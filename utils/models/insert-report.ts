import type { Changed } from './now';

/** Why a question could not be placed in the page. */
export type Obstacle =
  | 'no-field'
  | 'read-only'
  | 'password'
  | 'too-long'
  | 'composing'
  | 'unreachable-frame'
  | 'restricted'
  | 'not-granted'
  | 'field-gone'
  | 'refused'
  | 'busy';

/** What became of a question that should go into the page: never more than was seen to be so. */
export type InsertReport =
  | { kind: 'inserted' }
  /** The editor took it, but cannot be read back; so it is on the clipboard too, where that was possible. */
  | { kind: 'likely'; copied: boolean; pasteKey: string }
  /** Not placed; it is on the clipboard, one press of `pasteKey` away. */
  | { kind: 'copied'; obstacle: Obstacle; pasteKey: string }
  | { kind: 'failed'; obstacle: Obstacle };

export type Used =
  | { use: 'insert'; report: InsertReport }
  | { use: 'copy'; copied: boolean }
  | { use: 'save'; changed: Changed }
  /** Starred, or no longer so. */
  | { use: 'favour'; isFavourite: boolean; changed: Changed };
