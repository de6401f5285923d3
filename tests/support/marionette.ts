import { connect, type Socket } from 'node:net';

export type Marionette = {
  /** Sends a command of Firefox's remote protocol and answers its result. */
  send: (command: string, parameters?: Record<string, unknown>) => Promise<unknown>;
  disconnect: () => void;
};

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };
type Failure = { error: string; message: string };
type Answer = [type: number, id: number, failure: Failure | null, result: unknown];

/**
 * Connects to Marionette, the WebDriver server that is built into Firefox. Messages are JSON with their length in
 * front: `12:[0,1,"…",{}]` (firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let greet: (() => void) | undefined;
  const greeted = new Promise<void>((resolve) => (greet = resolve));

  readMessages(socket, (message) => {
    // The first message is the server's greeting, not an answer.
    if (!Array.isArray(message)) return greet?.();
    const [, id, failure, result] = message as Answer;
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (failure) reject?.(new Error(`${failure.error}: ${failure.message}`));
    else resolve?.(result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
  });
  await greeted;

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const body = JSON.stringify([0, lastId, command, parameters]);
        socket.write(`${Buffer.byteLength(body)}:${body}`);
      }),
    disconnect: () => socket.destroy(),
  };
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

function readMessages(socket: Socket, take: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (buffer.length < end) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      take(message);
    }
  });
}
