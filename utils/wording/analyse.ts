import type { Cue } from './labels';
import { readSentence } from './read-sentence';
import { splitSentences, type Span } from './sentences';
import type { Analysis, AnalysisOptions, Sentence } from './sentence';
import { isAwake } from './severity';

/** Reads a sentence that stands alone; `analyseChanged` passes one that remembers. */
export type ReadSentence = (text: string, options: AnalysisOptions) => Sentence;

const ACCURACY_CHECK =
  /^(is|was|does|did|have|has|am)\b.{0,40}\b(right|correct|close|fair|fit|it|meant?)\W*$/i;
const QUESTIONS: ReadonlySet<string> = new Set([
  'open_question',
  'closed_question',
  'suggestion_question',
]);

const shift = (sentence: Sentence, by: number): Sentence => ({
  ...sentence,
  start: sentence.start + by,
  end: sentence.end + by,
  rules: sentence.rules.map((rule) => ({ ...rule, start: rule.start + by, end: rule.end + by })),
});

const asks = (text: string, sentence: Sentence): boolean =>
  QUESTIONS.has(sentence.label) && text[sentence.end - 1] === '?';

const onOneLine = (text: string, a: Sentence, b: Sentence): boolean =>
  !text.slice(a.end, b.start).includes('\n');

/** Is `second` a further question in the same breath? A check of accuracy is not. */
function stacks(text: string, first: Sentence, second: Sentence): boolean {
  if (!onOneLine(text, first, second) || !asks(text, first) || !asks(text, second)) return false;
  return !ACCURACY_CHECK.test(text.slice(second.start, second.end));
}

function addLinkedCues(
  text: string,
  sentence: Sentence,
  before?: Sentence,
  after?: Sentence,
): Cue[] {
  if (sentence.label !== 'open_question') return sentence.cues;
  const cues = [...sentence.cues];
  if (before?.label === 'reflection' && onOneLine(text, before, sentence))
    cues.push('paraphrase_first');
  const others = [before && stacks(text, before, sentence), after && stacks(text, sentence, after)];
  if (!others.includes(true)) cues.push('one_question');
  return cues;
}

/** What only neighbours show: two questions in one breath (D7), a paraphrase that leads up to one. */
function linkSentences(
  text: string,
  sentences: readonly Sentence[],
  options: AnalysisOptions,
): Sentence[] {
  const watch = isAwake('D7', options);
  return sentences.map((sentence, i) => {
    const before = sentences[i - 1];
    const { start, end } = sentence;
    const stacked = watch && before !== undefined && stacks(text, before, sentence);
    return {
      ...sentence,
      rules: stacked
        ? [...sentence.rules, { id: 'D7', start, end, strength: 0.8 }]
        : sentence.rules,
      cues: addLinkedCues(text, sentence, before, sentences[i + 1]),
    };
  });
}

function readSpan(
  text: string,
  span: Span,
  options: AnalysisOptions,
  read: ReadSentence,
): Sentence {
  const sentence = shift(read(text.slice(span.start, span.end), options), span.start);
  return span.quoted ? { ...sentence, rules: [], cues: [], directive: false } : sentence;
}

/** Every sentence of `text` with what it does; `read` may be one that remembers earlier sentences. */
export function analyseWith(text: string, options: AnalysisOptions, read: ReadSentence): Analysis {
  const sentences = splitSentences(text).map((span) => readSpan(text, span, options, read));
  return { sentences: linkSentences(text, sentences, options) };
}

/**
 * Notices coaching language: for each sentence its label, the rules and cues found, and whether the
 * standard setting would show a hint. Pure, linear in the length of `text`; English only.
 */
export const analyse = (text: string, options: AnalysisOptions = {}): Analysis =>
  analyseWith(text, options, readSentence);
