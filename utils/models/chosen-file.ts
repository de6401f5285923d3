/** A file that a person chose, read only when it is wanted; `size` is in bytes. */
export type ChosenFile = { name: string; size: number; read: () => Promise<Uint8Array> };
