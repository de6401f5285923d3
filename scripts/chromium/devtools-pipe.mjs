const ANSWER_WITHIN = 30_000;

/**
 * A DevTools client over a browser's own pipe (file descriptors 3 and 4): no port, no dependency, and nothing
 * attached that was not asked for. `send` resolves to the command's result, or rejects after 30 s without one;
 * `listen` returns its own undo.
 */
export function openDevtoolsPipe(child) {
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const listeners = new Set();
  let lastId = 0;
  let rest = '';
  let closed = false;

  function take(id) {
    const command = waiting.get(id);
    waiting.delete(id);
    clearTimeout(command?.timer);
    return command ?? { resolve() {}, reject() {} };
  }

  function receive(message) {
    if (message.id === undefined) {
      for (const listener of listeners) listener(message);
      return;
    }
    const { resolve, reject, method } = take(message.id);
    if (message.error) reject(new Error(`${method}: ${message.error.message}`));
    else resolve(message.result);
  }

  function close() {
    closed = true;
    for (const { reject, method } of waiting.values())
      reject(new Error(`${method}: browser closed`));
    waiting.clear();
  }

  output.setEncoding('utf8').on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop();
    for (const message of messages) receive(JSON.parse(message));
  });
  output.on('close', close);
  input.on('error', close);

  return {
    send(method, params = {}, sessionId = undefined) {
      if (closed) return Promise.reject(new Error(`${method}: browser closed`));
      return new Promise((resolve, reject) => {
        const id = ++lastId;
        const giveUp = () =>
          take(id).reject(new Error(`${method}: no answer in ${ANSWER_WITHIN} ms`));
        const timer = setTimeout(giveUp, ANSWER_WITHIN);
        waiting.set(id, { resolve, reject, method, timer });
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
