/** FNV-1a, 32 bits: enough to notice a change that nobody made on purpose to go unnoticed. */
export function getChecksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The same of text, in base 36. */
export function getTextChecksum(text: string): string {
  return getChecksum(new TextEncoder().encode(text)).toString(36);
}
