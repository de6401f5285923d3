import { i18n } from '#i18n';
import type { Sentence } from '../wording/sentence';

const MOST = 3;

/** What was noticed about an attempt, as whole sentences: what invites thinking, or what tells. */
export function describeNoticing(sentences: readonly Sentence[]): string[] {
  const rules = sentences.flatMap(({ rules: found }) => found.map(({ id }) => id));
  if (rules.length > 0) {
    return [...new Set(rules)].slice(0, MOST).map((rule) => i18n.t(`hintNotice.${rule}`));
  }
  const cues = sentences.flatMap(({ cues: found }) => found);
  if (cues.length > 0) {
    return [...new Set(cues)].slice(0, MOST).map((cue) => i18n.t(`cue.${cue}`));
  }
  return [i18n.t('practice.nothing')];
}
