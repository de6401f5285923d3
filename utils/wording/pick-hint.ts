import type { RuleId } from './labels';
import { isWordMuted, type Mute } from './mutes';
import type { Finding, Sentence } from './sentence';

/** One sentence worth a hint. Offsets are UTF-16 units of the text that was read. */
export type Hint = {
  start: number;
  end: number;
  sentence: string;
  rule: RuleId;
  /** The words that the rule is about. */
  words: string;
  /** Whether the coach has gone on from the sentence, so that it may be spoken of. */
  isFinished: boolean;
};

export type PickOptions = {
  caret: number;
  mutes: readonly Mute[];
  /** Sentences that the coach wants to keep as they are. */
  kept: ReadonlySet<string>;
  /** Only what tells instead of asking: the part of the analyser that is measured to be seldom wrong. */
  onlyTelling?: boolean;
};

const STOP = /[.!?…]["”’')\]]*$/;

/** The strongest finding that is not muted for its very words. */
function findLeading(
  text: string,
  { rules, directive }: Sentence,
  { mutes, onlyTelling = false }: PickOptions,
): Finding | undefined {
  if (onlyTelling && !directive) return undefined;
  const heard = rules.filter(
    ({ id, start, end }) => !isWordMuted(mutes, id, text.slice(start, end)),
  );
  return heard.sort((a, b) => b.strength - a.strength)[0];
}

/** The sentence nearest to the caret that something is to be said about, if there is any. */
export function pickHint(
  text: string,
  sentences: readonly Sentence[],
  options: PickOptions,
): Hint | undefined {
  const { caret, kept } = options;
  const distance = ({ start, end }: Hint) => Math.max(start - caret, caret - end, 0);
  const hints = sentences.flatMap((read): Hint[] => {
    const { start, end } = read;
    const sentence = text.slice(start, end);
    const finding = kept.has(sentence) ? undefined : findLeading(text, read, options);
    if (!finding) return [];
    const words = text.slice(finding.start, finding.end);
    const isFinished = STOP.test(sentence) || caret > end || caret < start;
    return [{ start, end, sentence, rule: finding.id, words, isFinished }];
  });
  return hints.sort((a, b) => distance(a) - distance(b))[0];
}
