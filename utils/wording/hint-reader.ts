import { analyseChanged, windowAt, type LiveAnalysis } from './analyse-changed';
import { listMutedRules, type Mute } from './mutes';
import { pickHint, type Hint } from './pick-hint';
import type { AnalysisOptions } from './sentence';

const MOST_SPACE = 8;

/** What is known of a field while it is written in. */
export type HintChoice = Pick<AnalysisOptions, 'kind' | 'move' | 'setting'> & {
  mutes: readonly Mute[];
  /** The host of the page that the field is in; none for our own fields. */
  site?: string;
};

export type HintReader = {
  /** The hint for the text around the caret; only sentences that changed are read. */
  read: (text: string, caret: number, choice: HintChoice) => Hint | undefined;
  /** Says nothing of this sentence any more. */
  keep: (sentence: string) => void;
};

/** A new line has just been begun: the one before is what was written. */
function skipSpaceBefore(text: string, caret: number): number {
  let at = caret;
  while (at > 0 && caret - at < MOST_SPACE && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Reads one field while it is written in. Remembers no more than the window around the caret. */
export function createHintReader(): HintReader {
  const kept = new Set<string>();
  let last: LiveAnalysis | undefined;
  return {
    read(text, caret, { mutes, site, ...options }) {
      const { start, end } = windowAt(text, skipSpaceBefore(text, caret));
      const part = text.slice(start, end);
      last = analyseChanged(last, part, { ...options, muted: listMutedRules(mutes, site) });
      const onlyTelling = options.kind === undefined && options.setting !== 'strict';
      const hint = pickHint(part, last.sentences, {
        ...{ mutes, kept, onlyTelling },
        caret: caret - start,
      });
      return hint && { ...hint, start: hint.start + start, end: hint.end + start };
    },
    keep: (sentence) => void kept.add(sentence),
  };
}
