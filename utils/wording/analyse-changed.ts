import { analyseWith } from './analyse';
import { readSentence } from './read-sentence';
import type { Analysis, AnalysisOptions, Sentence } from './sentence';

/** An analysis that remembers its sentences, so that the next keystroke costs one of them. */
export type LiveAnalysis = Analysis & {
  text: string;
  options: AnalysisOptions;
  /** How many sentences had to be read afresh. */
  fresh: number;
  read: ReadonlyMap<string, Sentence>;
};

const sameOptions = (a: AnalysisOptions, b: AnalysisOptions): boolean =>
  a.kind === b.kind &&
  a.move === b.move &&
  a.setting === b.setting &&
  (a.muted ?? []).join() === (b.muted ?? []).join();

/**
 * The same as `analyse(text, options)`, reading only sentences that `previous` has not read. Pass
 * the window around the caret (see `windowAt`), not a whole document.
 */
export function analyseChanged(
  previous: LiveAnalysis | undefined,
  text: string,
  options: AnalysisOptions = {},
): LiveAnalysis {
  if (previous?.text === text && sameOptions(previous.options, options)) {
    return { ...previous, fresh: 0 };
  }
  const known = previous && sameOptions(previous.options, options) ? previous.read : undefined;
  const read = new Map<string, Sentence>();
  let fresh = 0;
  const { sentences } = analyseWith(text, options, (sentence) => {
    let reading = read.get(sentence) ?? known?.get(sentence);
    if (!reading) {
      fresh++;
      reading = readSentence(sentence, options);
    }
    read.set(sentence, reading);
    return reading;
  });
  return { sentences, text, options, fresh, read };
}

const REACH = 600;

/**
 * The stretch of `text` around the caret that is worth reading: at most 600 units each way, cut at
 * line breaks where there are any, else at spaces.
 */
export function windowAt(text: string, caret: number): { start: number; end: number } {
  const low = Math.max(0, caret - REACH);
  const high = Math.min(text.length, caret + REACH);
  const before = text.slice(low, caret);
  const after = text.slice(caret, high);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = after.indexOf('\n');
  const space = low > 0 && lineStart === 0 ? before.indexOf(' ') + 1 : lineStart;
  return { start: low + space, end: lineEnd < 0 ? high : caret + lineEnd };
}
