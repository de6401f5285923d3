import { createHash } from 'node:crypto';

/** The id that Chromium gives an unpacked extension without a key: a hash of its real path. */
export function getExtensionId(folder) {
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]);
}
