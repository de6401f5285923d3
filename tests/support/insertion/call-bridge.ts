export type BridgeVerb =
  | 'insert'
  | 'insertTwice'
  | 'open'
  | 'choose'
  | 'replace'
  | 'describe'
  | 'rect'
  | 'watch'
  | 'unwatch';
export type BridgeCall = {
  verb: BridgeVerb;
  text?: string;
  options?: { replaceSelection?: boolean; part?: string };
};

/** Runs in the page: asks the bridge and waits for its answer. Self-contained, since it is sent as source. */
export function callBridge(call: BridgeCall): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const id = Math.random();
    const listen = (event: Event) => {
      const answer = JSON.parse((event as CustomEvent<string>).detail) as Record<string, unknown>;
      if (answer.id !== id) return;
      document.removeEventListener('insertion-answer', listen);
      if ('error' in answer) reject(new Error(String(answer.error)));
      else resolve(answer.result);
    };
    document.addEventListener('insertion-answer', listen);
    const detail = JSON.stringify({ id, text: '', options: {}, ...call });
    document.dispatchEvent(new CustomEvent('insertion-call', { detail }));
  });
}
