import type { WordInfo } from './lexicon/word-info';

/** Common small words of languages that share our letters; words that English has too are left out. */
const FOREIGN: ReadonlySet<string> = new Set(
  `el la los las un una unos que de del y en por para con su sus es está están pero como qué cómo usted ustedes tú tu mi muy más también porque cuando hay
le les des du et est sont une dans pour avec sur vous nous je tu il elle ils elles ce cette mais ou où qui quoi comment pas ne votre vos ton ta tes peut être avez êtes faut
der die das den dem des ein eine einen einem einer und ist sind nicht mit auf für von zu sie wir ihr wie wenn aber auch oder sollten sollte könnten könnte würde hast habe haben warum doch noch
il lo gli uno di del della dei che è sono non per con su come cosa perché anche ma noi voi loro dovresti potresti hai più questo questa
het een en van niet voor met op je jij zijn waarom moet zou kunnen dat maar ook hoe wat
o os uma não você vocês por porque mais muito também mas como seu sua deve pode isso
och att det som en är på inte du kan ska hur vad jag har med för
nie jest to się na jak czy dlaczego może powinien co ale`.split(/\s+/),
);
const SHARED: ReadonlySet<string> = new Set(
  'a an i in on me so as was war do to no die per come con des ton du'.split(' '),
);
const WORD = /^\p{L}/u;
const LATIN = /^[\p{Script=Latin}'’-]+$/u;

type Tongue = 'none' | 'other' | 'foreign' | 'english' | 'either';

function tongueOf({ word, classes, grammar, spoken }: WordInfo): Tongue {
  if (!spoken) return 'none';
  if (SHARED.has(word)) return 'either';
  if (FOREIGN.has(word)) return 'foreign';
  if (grammar) return 'english';
  if (classes.length > 0) return 'either';
  if (!WORD.test(word)) return 'none';
  return LATIN.test(word) ? 'either' : 'other';
}

/** The tongues of words that are told apart. */
const tongues: (Tongue | undefined)[] = [];
const recallTongue = (info: WordInfo): Tongue =>
  info.id < 0 ? tongueOf(info) : (tongues[info.id] ??= tongueOf(info));

/** May we speak about this sentence? Not when its small words or letters are another language's. */
export function isEnglish(words: readonly WordInfo[]): boolean {
  const count = { none: 0, other: 0, foreign: 0, english: 0, either: 0 };
  for (const word of words) count[recallTongue(word)]++;
  const spoken = words.length - count.none;
  if (spoken === 0 || count.other * 2 >= spoken) return false;
  return count.foreign < 2 || count.english > count.foreign;
}
