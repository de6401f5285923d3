// What thirty lines of regular expressions can do: the yardstick in the bench.
const RULES = [
  [
    'suggestion_question',
    /\b(have|did|had) (you|they|the authors) (ever |already )?(tried?|considere?d?|thought)\b.*\?/i,
  ],
  ['suggestion_question', /\b(why not|why don'?t (you|we)|how about|what about|what if)\b.*\?/i],
  ['suggestion_question', /^\W*(maybe|perhaps)\b.*\?/i],
  [
    'suggestion_question',
    /^(\w+,? )?(could|can|would|should|shall|shouldn't|wouldn't) (you|we|it help)\b.*\?/i,
  ],
  ['open_question', /\b(why|how come)\b.*[?.]?$/i, /\?|^\W*(so |and |ok(ay)?,? )?why\b/i],
  ['open_question', /\b(tell (me|us) (more|why|how)|explain (why|how|your|that))\b/i],
  ['closed_question', /^(\w+,? )?how (many|much|old|long|often)\b.*\?/i],
  ['open_question', /\b(what|how|which|where|who)\b.*\?\W*$/i],
  ['closed_question', /\?\W*$/],
  ['reflection', /^(so )?(it |that )?(sounds|seems|looks) (like|as if|that|you)/i],
  [
    'reflection',
    /^(so )?(you're|you are|you) (feel|felt|feeling|want|worried|said|saying|trying|hoping|struggling)\b/i,
  ],
  [
    'advice',
    /\b(you|we|they|authors?|it|this) (\w+ )?(should|must|need to|needs to|have to|ought to|had better)\b/i,
  ],
  ['advice', /\b(i|we)('d| would)? (strongly |highly )?(suggest|recommend|advise|encourage)\b/i],
  [
    'advice',
    /\b(if i were you|my advice|you (could|might|may|can) (try|want|also|ask|start|look))\b/i,
  ],
  [
    'advice',
    /\bit (would|might|could) be (\w+ )?(good|nice|better|helpful|useful|interesting|best)\b/i,
  ],
  [
    'advice',
    /^\W*(please |just |also,? |then )?(try|consider|make|take|get|find|talk|ask|tell|go|use|give|let|don't|do not|never|avoid|start|stop|keep|look|be|focus|remember|think|see|put|set|add)\b/i,
  ],
  ['advice', /^\W*(maybe|perhaps)\b|^let'?s\b/i],
  [
    'judgement',
    /\b(good|great|nice|excellent|interesting|wonderful|amazing|awesome|impressive|proud|glad|thank)\b/i,
  ],
  [
    'judgement',
    /\b(bad|poor|weak|wrong|unclear|confusing|limited|lacks?|novel|well[- ]written|not clear|disappoint\w*|terrible|hard to)\b/i,
  ],
];

/** The label that the first fitting expression stands for. */
export function classifyByRegex(text) {
  const hit = RULES.find(([, pattern, also]) => pattern.test(text) && (!also || also.test(text)));
  return hit ? hit[0] : 'neutral';
}

export const hintsByRegex = (text) => /advice|suggestion/.test(classifyByRegex(text));
