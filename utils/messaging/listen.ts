import { browser, type Browser } from 'wxt/browser';
import { isVerb, parsePayload } from './payloads';
import { PAGE_ONLY, type Answer, type Payload, type Verb } from './protocol';

/** The page that a content script speaks from; empty for the extension's own pages. */
type Sender = { pageUrl: string; tabId: number | undefined };
export type Handlers = {
  [V in Verb]: (payload: Payload<V>, sender: Sender) => Promise<Answer<V>>;
};

/**
 * Answers surfaces. A message is dropped, with the answer `invalid`, when it does not come from this
 * extension, when its verb is not for that kind of sender, or when its payload has another form.
 * Only what the browser says of a sender counts, never what the message says.
 */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void answer(handlers, message, sender).then(respond);
    return true;
  });
}

async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> {
  const refused = { ok: false, reason: 'invalid' };
  const { verb, payload } = (message ?? {}) as { verb?: unknown; payload?: unknown };
  if (sender.id !== browser.runtime.id || !isVerb(verb)) return refused;
  if (PAGE_ONLY.has(verb) && !isExtensionPage(sender)) return refused;
  return handle(handlers, verb, payload, sender) ?? refused;
}

function handle<V extends Verb>(
  handlers: Handlers,
  verb: V,
  payload: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Answer<V>> | undefined {
  const parsed = parsePayload(verb, payload);
  return parsed && handlers[verb](parsed, { pageUrl: sender.url ?? '', tabId: sender.tab?.id });
}

function isExtensionPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
