import { i18n } from '#i18n';
import type { RuleId } from '../wording/labels';
import type { Hint } from '../wording/pick-hint';

const LONGEST = 32;

/** One line that notices and asks. */
export function describeHint({ rule, words, sentence }: Hint): string {
  const notice = i18n.t(`hintNotice.${rule}`);
  const isWhole = words.length > LONGEST || words.length >= sentence.length - 1;
  return isWhole ? notice : i18n.t('hint.quoted', [words, notice]);
}

/** Why the rule is there, and from whom it comes. */
export function explainRule(rule: RuleId): { why: string; source: string } {
  return { why: i18n.t(`hintWhy.${rule}`), source: i18n.t(`hintSource.${rule}`) };
}
