import { analyse } from './analyse';
import { findAim, findChange } from './reframing/aims';
import { findJudged } from './reframing/judged';
import { isClean, isDeed, readWords, sayWords, type Word } from './reframing/phrase';
import { askAbout, askWhatWasSeen } from './reframing/questions';
import { isHalt } from './reframing/runs';
import { findPlace, findSubject, findThing, findTime } from './reframing/settings';
import type { Topic } from './reframing/topic';

const MOST = 3;
const LONGEST = 600;

/** "Why did you stop the pairs?" asks for a choice to be defended; what led to it can be told. */
function findChoice(words: readonly Word[]): Topic | undefined {
  const opening = words.slice(0, 3).map(({ word }) => word);
  const rest = words.slice(3).filter(({ word }) => !isHalt(word));
  if (opening.join(' ') !== 'why did you' || rest.length < 2) return undefined;
  return isDeed(rest[0]?.word ?? '') && isClean(rest)
    ? { kind: 'choice', deed: sayWords(rest) }
    : undefined;
}

const SEARCHES = [findChoice, findAim, findChange, findTime, findThing, findSubject, findPlace];

/** In a stem these are the edges of a blank. */
const BLANK = /[{}[\]_]/;

/** Does the analyser in its strict setting have nothing to say, and hear one open question? */
function isOpen(question: string): boolean {
  if (BLANK.test(question)) return false;
  const { sentences } = analyse(question, { setting: 'strict', move: 'probing' });
  const [only] = sentences;
  return sentences.length === 1 && only?.label === 'open_question' && only.rules.length === 0;
}

function listQuestions(sentence: string): string[] {
  const words = readWords(sentence);
  if (analyse(sentence).sentences[0]?.label === 'judgement') {
    const judged = findJudged(words);
    return judged ? askWhatWasSeen(judged) : [];
  }
  for (const search of SEARCHES) {
    const topic = search(words);
    if (topic) return askAbout(topic);
  }
  return [];
}

/**
 * Up to three open questions made from the words of a telling or judging sentence: its topic kept,
 * its strategy and verdict left out. None when no good one can be made.
 */
export const reframe = (sentence: string): string[] =>
  [...new Set(listQuestions(sentence.slice(0, LONGEST)))].filter(isOpen).slice(0, MOST);
