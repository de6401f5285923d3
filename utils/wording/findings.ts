import type { Decision } from './decide';
import type { RuleId } from './labels';
import type { Match } from './rules/matcher';
import type { AnalysisOptions, Finding } from './sentence';
import { isAwake } from './severity';
import { isRule, type Signs } from './signs';

const TELLING: ReadonlySet<RuleId> = new Set<RuleId>(['D1', 'D2', 'D3', 'D3s', 'D11s']);
const JUDGING: ReadonlySet<RuleId> = new Set<RuleId>(['D8', 'D9', 'D10']);
/** In the strict setting a telling pattern speaks from this chance on; later in what is asked openly. */
const STRICT_BAR = 0.3;
const STRICT_OPEN_BAR = 0.42;

type Heard = { signs: Signs; decision: Decision; strict: boolean };

function isTelling({ signs, decision, strict }: Heard): boolean {
  if (decision.directive || !strict || signs.names.has('reported')) return decision.directive;
  return decision.telling >= (decision.label === 'open_question' ? STRICT_OPEN_BAR : STRICT_BAR);
}

const isParaphrase = ({ signs, decision }: Heard): boolean =>
  decision.label === 'reflection' || signs.names.has('sounds') || signs.names.has('hearing');

/** A judging word counts when the sentence judges, or when the pattern is plain enough. */
function isJudging({ name, strength }: RuleMatch, { label }: Decision): boolean {
  if (label === 'judgement') return true;
  return name === 'D10' ? strength > 0.8 : label !== 'neutral' && strength > 0.7;
}

type RuleMatch = Match & { name: RuleId };

const isRuleMatch = (match: Match): match is RuleMatch => isRule(match.name);

/** Patterns see a few words; whether they apply is for the sentence as a whole to say. */
function applies(match: RuleMatch, heard: Heard): boolean {
  if (TELLING.has(match.name)) return isTelling(heard);
  if (heard.signs.names.has('reported')) return false;
  if (JUDGING.has(match.name)) return isJudging(match, heard.decision);
  return !/^D(4|11)$/.test(match.name) || !isParaphrase(heard);
}

const isStronger = (a: Finding, b: Finding | undefined): boolean =>
  !b || a.strength > b.strength || (a.strength === b.strength && a.end - a.start > b.end - b.start);

/** The strongest match of each rule is shown, the longest where they are equally strong. */
function keepOnePerRule(findings: readonly Finding[]): Finding[] {
  const best = new Map<RuleId, Finding>();
  for (const finding of findings) {
    if (isStronger(finding, best.get(finding.id))) best.set(finding.id, finding);
  }
  return [...best.values()].sort((a, b) => a.start - b.start || b.strength - a.strength);
}

/** The finding that a match of a rule stands for; undefined for words that are not there. */
function findingOf(
  { name: id, from, to, strength }: RuleMatch,
  { tokens }: Signs,
): Finding | undefined {
  const first = tokens[from];
  const last = tokens[Math.max(from, to - 1)];
  return first && last && { id, start: first.start, end: last.end, strength };
}

/** What stands for a hint that no pattern explains: the whole sentence, as D1, or D3 if it asks. */
function findingOfWhole({ signs, decision }: Heard): Finding | undefined {
  const explained = signs.matches.some(({ name }) => isRule(name) && TELLING.has(name));
  if (!decision.directive || explained) return undefined;
  const name = decision.label === 'suggestion_question' ? 'D3' : 'D1';
  return findingOf({ name, from: 0, to: signs.tokens.length, strength: decision.telling }, signs);
}

/** The rules that apply to a sentence, with offsets in the text that its tokens came from. */
export function listFindings(
  signs: Signs,
  decision: Decision,
  options: AnalysisOptions,
): Finding[] {
  const heard = { signs, decision, strict: options.setting === 'strict' };
  const found: Finding[] = [];
  for (const match of signs.matches) {
    if (!isRuleMatch(match) || !isAwake(match.name, options) || !applies(match, heard)) continue;
    const finding = findingOf(match, signs);
    if (finding) found.push(finding);
  }
  const whole = findingOfWhole(heard);
  if (whole && isAwake(whole.id, options)) found.push(whole);
  return keepOnePerRule(found);
}

/** Does any of the findings say that the sentence tells rather than asks? */
export const saysTelling = (findings: readonly Finding[]): boolean =>
  findings.some(({ id }) => TELLING.has(id));
