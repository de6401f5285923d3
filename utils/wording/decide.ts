import { LABELS, type Label } from './labels';

/** Signs that speak to somebody: an order, a suggestion, a "you could". */
const ADDRESSED = new Set(
  'imp impneg please youcan youwant should2 should3 reco trying bestto maybeyou lets iwould iwouldlike whynot howabout whatif haveyoutried couldyou D3 D9 D11s wouldhelp ifyou impc wisdom wouldfix'.split(
    ' ',
  ),
);
const DIRECT = new Set(
  'imp impneg please youwant should2 youcan reco maybeyou lets iwould D3 whynot howabout haveyoutried trying bestto D11s'.split(
    ' ',
  ),
);

function has(names: ReadonlySet<string>, any: ReadonlySet<string>): boolean {
  for (const name of names) if (any.has(name)) return true;
  return false;
}

const NONE: ReadonlySet<string> = new Set();
const OPENLY_SUGGESTS = new Set(
  'howabout whatif whynot D1 D2 D3 iwould wisdom bestto reco'.split(' '),
);

/**
 * Sentences that only look like telling: what stands above, the bar that a chance must reach, and
 * the bar in a note about lessons.
 */
const EXCUSES: readonly {
  sign: string;
  unless: ReadonlySet<string>;
  bar: number;
  noteBar: number;
}[] = [
  { sign: 'errand', unless: NONE, bar: 2, noteBar: 0.95 },
  { sign: 'theirplan', unless: new Set(['reco', 'maybeyou']), bar: 0.95, noteBar: 0.9 },
  { sign: 'goodwill', unless: NONE, bar: 2, noteBar: 2 },
  { sign: 'resource', unless: NONE, bar: 2, noteBar: 2 },
  { sign: 'quotation', unless: NONE, bar: 2, noteBar: 2 },
  { sign: 'story', unless: new Set(['reco', 'lets']), bar: 2, noteBar: 0.6 },
  { sign: 'nounfirst', unless: new Set(['should2']), bar: 0.95, noteBar: 0.75 },
  { sign: 'helperdoes', unless: new Set(['should2']), bar: 0.95, noteBar: 0.75 },
  { sign: 'anyway', unless: new Set(['maybeyou']), bar: 2, noteBar: 0.98 },
  { sign: 'press', unless: new Set(['maybeyou']), bar: 0.95, noteBar: 0.9 },
  { sign: 'abouttold', unless: NONE, bar: 0.95, noteBar: 0.9 },
  { sign: 'whypuzzle', unless: NONE, bar: 0.95, noteBar: 0.9 },
  // Asked openly about somebody: a suggestion only by its own words.
  { sign: 'whq', unless: OPENLY_SUGGESTS, bar: 0.95, noteBar: 0.7 },
  { sign: 'quotes', unless: new Set(['reco', 'maybeyou']), bar: 0.9, noteBar: 0.75 },
  { sign: 'reported', unless: new Set(['reco']), bar: 0.85, noteBar: 0.9 },
];

/** Bars for a sentence that speaks to somebody directly, in passing, not at all. */
const BARS = {
  lessonNote: [0.5, 0.54, 0.58],
  note: [0.54, 0.62, 0.67],
  other: [0.64, 0.74, 0.82],
} as const;

/** A short sentence about lessons, or at least not about life at home: a coach's note, most likely. */
const isNote = (names: ReadonlySet<string>): boolean =>
  names.has('brief') && (names.has('lessontalk') || !names.has('lifetalk'));

/**
 * The chance of telling above which the standard setting speaks, by what else the sentence shows;
 * lower in notes, where telling is most surely told from the rest.
 */
function findBar(names: ReadonlySet<string>): number {
  const note = isNote(names);
  const excuse = EXCUSES.find(({ sign, unless }) => names.has(sign) && !has(names, unless));
  if (excuse) return note ? excuse.noteBar : excuse.bar;
  const lesson = names.has('lessontalk') ? BARS.lessonNote : BARS.note;
  const [direct, addressed, other] = note ? lesson : BARS.other;
  if (has(names, DIRECT)) return direct;
  return has(names, ADDRESSED) ? addressed : other;
}

export type Decision = { label: Label; confidence: number; telling: number; directive: boolean };

/** A reflection gives something back to somebody: it says "you", or has the frame of a paraphrase. */
const GIVES_BACK = new Set(
  'youfeel youare yousaid sounds hearing soyou yourx mustbe musthave'.split(' '),
);

/** How far a label is believed. Our own sentences suggest and judge more often than people do. */
function trustIn(label: Label, names: ReadonlySet<string>): number {
  if (label === 'judgement') return 0.8;
  if (label === 'suggestion_question') return 0.7;
  if (label === 'reflection') return has(names, GIVES_BACK) ? 1.3 : 0.37;
  return 1;
}

/** The label with the highest chance, and whether a hint about telling is due. */
export function decide(chances: readonly number[], names: ReadonlySet<string>): Decision {
  const ranked = LABELS.map((label, i) => ({
    label,
    chance: (chances[i] ?? 0) * trustIn(label, names),
  }));
  ranked.sort((a, b) => b.chance - a.chance);
  const [best, second] = ranked;
  const telling =
    (chances[LABELS.indexOf('suggestion_question')] ?? 0) +
    (chances[LABELS.indexOf('advice')] ?? 0);
  return {
    label: best?.label ?? 'neutral',
    confidence: (best?.chance ?? 0) - (second?.chance ?? 0),
    telling,
    directive: telling >= findBar(names),
  };
}
