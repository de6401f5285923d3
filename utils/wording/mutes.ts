import { RULE_IDS, type RuleId } from './labels';

/** A rule that the coach does not want to hear of: for one word, on one site (its host), or with neither for good. */
export type Mute = { rule: RuleId; word?: string; site?: string };

/** A word as mutes compare it. */
const foldWord = (word: string): string =>
  word.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** A mute in one line, as it is kept. */
export function formatMute({ rule, word, site }: Mute): string {
  if (word !== undefined) return `${rule} word ${foldWord(word)}`;
  return site === undefined ? rule : `${rule} site ${site}`;
}

/** The mute that a kept line stands for; undefined for one of a newer version. */
export function parseMute(line: string): Mute | undefined {
  const [, name = '', scope, rest = ''] = /^(\S+)(?: (word|site) (.+))?$/.exec(line) ?? [];
  const rule = RULE_IDS.find((id) => id === name);
  if (!rule) return undefined;
  if (scope === undefined) return { rule };
  return scope === 'word' ? { rule, word: rest } : { rule, site: rest };
}

/** The rules muted for good, and those muted on this site. */
export const listMutedRules = (mutes: readonly Mute[], site?: string): RuleId[] =>
  mutes
    .filter(({ word, site: where }) => word === undefined && (where ?? site) === site)
    .map(({ rule }) => rule);

export const isWordMuted = (mutes: readonly Mute[], rule: RuleId, word: string): boolean =>
  mutes.some(
    (mute) =>
      mute.rule === rule && mute.word !== undefined && foldWord(mute.word) === foldWord(word),
  );
