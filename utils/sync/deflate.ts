/** Shortens bytes and makes them whole again. */
export type Codec = {
  deflate(bytes: Uint8Array): Promise<Uint8Array>;
  /** Rejects what is not deflated, and what would come out longer than `limit`. */
  inflate(bytes: Uint8Array, limit: number): Promise<Uint8Array>;
};

type Through = {
  readonly writable: WritableStream<BufferSource>;
  readonly readable: ReadableStream<Uint8Array>;
};

async function pass(bytes: Uint8Array, { writable, readable }: Through, limit: number) {
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(Uint8Array.from(bytes)), writer.close()]);
  // The reader hears of the same failure; unheard twice it would count as unhandled.
  written.catch(() => undefined);
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new Error('Longer than a shard can be.');
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The platform's own deflate-raw. */
export const streamCodec: Codec = {
  deflate: (bytes) => pass(bytes, new CompressionStream('deflate-raw'), Infinity),
  inflate: (bytes, limit) => pass(bytes, new DecompressionStream('deflate-raw'), limit),
};
