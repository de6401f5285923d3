import { RULE_IDS, type RuleId } from './labels';
import type { WordInfo } from './lexicon/word-info';
import { markQuoted } from './quotes';
import { ASKING_RULES } from './rules/asking-rules';
import { JUDGING_RULES } from './rules/judging-rules';
import { buildMatcher, type Match } from './rules/matcher';
import { readPatterns } from './rules/patterns';
import { STANCE_SIGNS } from './rules/stance-signs';
import { TELLING_RULES } from './rules/telling-rules';
import { TELLING_SIGNS } from './rules/telling-signs';
import type { Token } from './tokens';

const match = buildMatcher(
  [TELLING_SIGNS, STANCE_SIGNS, TELLING_RULES, ASKING_RULES, JUDGING_RULES].flatMap((file) =>
    readPatterns(file),
  ),
);

const RULES: ReadonlySet<string> = new Set(RULE_IDS);

/** What was found in a sentence: the words outside quotation marks, and where rules and signs matched. */
export type Signs = {
  words: WordInfo[];
  /** For each of `words` its token. */
  tokens: Token[];
  matches: Match[];
  names: Set<string>;
};

export const isRule = (name: string): name is RuleId => RULES.has(name);

/** A typed note seldom has more words in a sentence. */
const BRIEF = 13;

function isBrief(words: readonly WordInfo[]): boolean {
  let spoken = 0;
  for (const word of words) if (word.spoken) spoken++;
  return spoken <= BRIEF;
}

const isWord = ({ info }: Token): boolean => /^\p{L}/u.test(info.word);

/** Words in quotation marks are somebody else's: they are left out unless nothing else is there. */
function listOwnTokens(text: string, all: Token[], names: Set<string>): Token[] {
  const quoted = markQuoted(text, all);
  if (!quoted.includes(1)) return all;
  const outside = all.filter((_, i) => !quoted[i]);
  const own = outside.some(isWord);
  names.add(own ? 'quotes' : 'quotation');
  return own ? outside : all;
}

export function findSigns(text: string, all: Token[]): Signs {
  const names = new Set<string>();
  const tokens = listOwnTokens(text, all, names);
  const words = tokens.map(({ info }) => info);
  if (isBrief(words)) names.add('brief');
  const matches = match(words);
  for (const { name } of matches) names.add(name);
  return { words, tokens, matches, names };
}
