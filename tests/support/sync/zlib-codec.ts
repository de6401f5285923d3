import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from '../../../utils/sync/deflate';

const REMEMBERED = 2_000;

/** Machines of one history pack and unpack the same shards over and over. */
function remember(act: (bytes: Uint8Array) => Uint8Array): (bytes: Uint8Array) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (bytes) => {
    const name = Buffer.from(bytes).toString('latin1');
    const there = known.get(name);
    if (there) return there;
    if (known.size >= REMEMBERED) known.clear();
    const made = Uint8Array.from(act(bytes));
    known.set(name, made);
    return made;
  };
}

const deflate = remember(deflateRawSync);

/** The same deflate as the platform's streams, within one turn: a simulation of thousands of machines needs that. */
export const zlibCodec: Codec = {
  deflate: (bytes) => Promise.resolve(deflate(bytes)),
  inflate: (bytes, limit) =>
    new Promise((resolve) => {
      resolve(Uint8Array.from(inflateRawSync(bytes, { maxOutputLength: limit })));
    }),
};
