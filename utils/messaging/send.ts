import { browser } from 'wxt/browser';
import type { Answer, Payload, Verb } from './protocol';

/** The background could not be reached, twice: it is being updated, or the extension is gone. */
export type NoAnswer = { ok: false; reason: 'no-answer' };

/**
 * Asks the background. A worker that is killed before it answers leaves the first try without an
 * answer, so there is one more: every verb is safe to repeat (a change carries its own ids).
 */
export async function send<V extends Verb>(
  verb: V,
  payload: Payload<V>,
): Promise<Answer<V> | NoAnswer> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const answer: unknown = await browser.runtime.sendMessage({ verb, payload });
      if (answer !== undefined && answer !== null) return answer as Answer<V>;
    } catch {
      // Asked again below; the caller learns of a second failure by the answer.
    }
  }
  return { ok: false, reason: 'no-answer' };
}
