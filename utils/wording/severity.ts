import type { NoteKind } from '../coaching/taxonomy';
import { RULE_IDS, type RuleId } from './labels';
import type { AnalysisOptions } from './sentence';

type Severity = 'notice' | 'soft' | 'information';

/** Notices are on by default, soft ones and information only in the strict setting. */
const SEVERITY: Readonly<Record<RuleId, Severity>> = {
  D1: 'notice',
  D2: 'notice',
  D3: 'notice',
  D3s: 'soft',
  D4: 'notice',
  D5: 'information',
  D6: 'soft',
  D7: 'notice',
  D8: 'notice',
  D9: 'notice',
  D10: 'notice',
  D11: 'notice',
  D11s: 'soft',
  D12: 'information',
};

const NONE: ReadonlySet<RuleId> = new Set();
/** What was asked is a question: praise and verdicts (D8, D10) are not looked for in it. */
const QUESTIONS = RULE_IDS.filter((id) => id !== 'D8' && id !== 'D10');

/** Where only some rules run. Words of others and private reflection are left alone. */
const RULES_OF: Readonly<Record<NoteKind, ReadonlySet<RuleId>>> = {
  observation: new Set<RuleId>(['D8', 'D10']),
  partner_words: NONE,
  student_voice: NONE,
  question_asked: new Set(QUESTIONS),
  paraphrase: new Set<RuleId>(['D1', 'D8', 'D11', 'D11s']),
  warm: new Set<RuleId>(['D8']),
  cool: new Set<RuleId>(['D1', 'D2', 'D3', 'D4', 'D11', 'D11s']),
  reflection: NONE,
  next_step: NONE,
  resource: NONE,
};

/** Praise is what warm feedback is for, so there it is a soft matter. */
const severityOf = (id: RuleId, kind: NoteKind | undefined): Severity =>
  id === 'D8' && kind === 'warm' ? 'soft' : SEVERITY[id];

const fitsMove = (id: RuleId, move: AnalysisOptions['move']): boolean =>
  (id !== 'D5' || move === 'probing') && (id !== 'D12' || move !== 'clarifying');

/** Is the rule awake under these options? */
export function isAwake(id: RuleId, options: AnalysisOptions): boolean {
  const { kind, move, muted = [], setting = 'standard' } = options;
  if (setting === 'off' || muted.includes(id) || !fitsMove(id, move)) return false;
  if (kind && !RULES_OF[kind].has(id)) return false;
  return setting === 'strict' || severityOf(id, kind) === 'notice';
}
