import { CLASS_NAMES, findWord, getClasses } from '../lexicon/word-classes';
import { readTokens, type Token } from '../tokens';

/** A word as it may be said again: shorthand spelt out, names and numbers as they were written. */
export type Word = { said: string; word: string };

const DEED = CLASS_NAMES.indexOf('deed');
const GOOD = CLASS_NAMES.indexOf('good');
const BAD = CLASS_NAMES.indexOf('bad');

const STRATEGIES: ReadonlySet<string> = new Set(
  `timer timers ticket tickets slip slips whiteboard whiteboards card cards chart visualiser powerpoint slides worksheet
worksheets padlet kahoot jamboard quiz quizzes checklist checklists rubric stems stem starters jigsaw pairs pair roles
lollipop sticks camera cameras video app ipad ipads laptop laptops template templates scaffold scaffolds organiser mat
bank wall booklet chart countdown seating rows tables cold-call think-pair-share plan carousel stations posters stickers
exit sheet sheets handout handouts cold call bell chime music microphone sort script buddy buddies partner threes fours mini hands-up talk-partners gallery smartboard basket
timekeeper paper coloured`.split(/\s+/),
);

const saidOf = (text: string, { info: { word }, start, end }: Token, first: boolean): string => {
  const raw = text.slice(start, end);
  const named = /^[\p{Lu}\p{N}]/u.test(raw) && !(first && /^\p{Lu}/u.test(raw));
  return named ? raw : word === "i'm" || word === 'i' ? raw : word;
};

/** The words of a sentence, with its marks. */
export const readWords = (text: string): Word[] =>
  readTokens(text).map((token, i) => ({
    word: token.info.word,
    said: saidOf(text, token, i === 0),
  }));

const OTHER_DEEDS: ReadonlySet<string> = new Set(
  `understand know believe enjoy settle deepen rethink shorten lengthen simplify vary raise probe clarify spark catch
stretch rush revisit unpack justify reason solve struggle persist contribute respond behave improve master pick shape
model steer tackle voice want need`.split(/\s+/),
);

/** Is it the base form of a verb that we know? */
export const isDeed = (word: string): boolean =>
  OTHER_DEEDS.has(word) || getClasses(findWord(word)).includes(DEED);

const FAULTS =
  /^(weakness|weaknesses|problem|problems|mistake|mistakes|fault|failure|lack|mess|waste)$/;

/** Words that name a way of teaching, or value what happened: a reframe leaves them behind. */
const isLoaded = ({ word }: Word): boolean => {
  const classes = getClasses(findWord(word));
  return (
    STRATEGIES.has(word) || FAULTS.test(word) || classes.includes(GOOD) || classes.includes(BAD)
  );
};

const UNFIT: ReadonlySet<string> = new Set(
  `should must need needs ought could would might may can cannot can't don't not never i me my mine i'd i'm i've we us our
it it's that this these those there and or but because if so which who what why how when where please maybe perhaps
better best more less fewer too very really always else etc you'll you'd rather than ahead theirs yours ours closed standing
sitting nothing anything one constant float mick lol imo haha`.split(/\s+/),
);
const MARK = /^[^\p{L}\p{N}]/u;
const LONGEST = 8;

/** May these words stand in a question? Not with a strategy, a judgement, another clause or a mark. */
export const isClean = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  words.length <= LONGEST &&
  !words.some((word) => isLoaded(word) || UNFIT.has(word.word) || MARK.test(word.word));

const TRAILING =
  /^(beforehand|again|first|instead|round|around|together|twice|more|quicker|sooner|harder|easier|earlier|later|slower|faster|longer|shorter|too|now|here|there|today|tomorrow|tbh|please|once|quickly|separately|properly|only|out|up|back|next|last|time|lol|imo|imho|tbh|ngl|haha|off)$/;

/** The phrase without adverbs and comparatives at its end, which belong to the advice. */
export function trimPhrase(words: readonly Word[]): Word[] {
  let end = words.length;
  while (end > 1 && TRAILING.test(words[end - 1]?.word ?? '')) end--;
  return words.slice(0, end);
}

const GLUED = /^[-’']/;

/** The words as a phrase. */
export const sayWords = (words: readonly Word[]): string =>
  words.reduce(
    (line, { said }) => (line && !GLUED.test(said) ? `${line} ${said}` : line + said),
    '',
  );
