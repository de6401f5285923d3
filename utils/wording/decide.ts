import { LABELS, type Label } from './labels';

/** Signs that speak to somebody: an order, a suggestion, a "you could". */
const ADDRESSED =
  'imp impneg please youcan youwant should2 should3 reco trying bestto maybeyou lets iwould iwouldlike whynot howabout whatif haveyoutried couldyou D3 D9 D11s wouldhelp ifyou impc'.split(
    ' ',
  );
const DIRECT =
  'imp impneg please youwant should2 youcan reco maybeyou lets iwould D3 whynot howabout haveyoutried trying bestto D11s'.split(
    ' ',
  );

const has = (names: ReadonlySet<string>, any: readonly string[]): boolean =>
  any.some((name) => names.has(name));

/** Sentences that only look like telling: what stands above, a bar that a chance must reach. */
const EXCUSES: readonly { sign: string; unless: readonly string[]; bar: number }[] = [
  { sign: 'goodwill', unless: [], bar: 2 },
  { sign: 'resource', unless: [], bar: 2 },
  { sign: 'quotation', unless: [], bar: 2 },
  { sign: 'story', unless: ['reco', 'lets'], bar: 2 },
  { sign: 'nounfirst', unless: ['should2'], bar: 0.95 },
  { sign: 'helperdoes', unless: ['should2'], bar: 0.95 },
  { sign: 'anyway', unless: ['maybeyou'], bar: 0.97 },
  { sign: 'reported', unless: ['reco'], bar: 0.85 },
];

/**
 * The chance of telling above which the standard setting speaks, by what else the sentence shows;
 * lower in talk about lessons, where telling is most surely told from the rest.
 */
function findBar(names: ReadonlySet<string>): number {
  const excuse = EXCUSES.find(({ sign, unless }) => names.has(sign) && !has(names, unless));
  if (excuse) return excuse.bar;
  if (!has(names, ADDRESSED)) return 0.9;
  const bar = has(names, DIRECT) ? 0.66 : 0.79;
  return names.has('lessontalk') ? bar - 0.16 : bar;
}

export type Decision = { label: Label; confidence: number; telling: number; directive: boolean };

/** A reflection gives something back to somebody: it says "you", or has the frame of a paraphrase. */
const GIVES_BACK = 'youfeel youare yousaid sounds hearing soyou yourx mustbe musthave'.split(' ');

/** How far a label is believed. Our own sentences judge more often than people do. */
function trustIn(label: Label, names: ReadonlySet<string>): number {
  if (label === 'judgement') return 0.8;
  return label === 'reflection' && !has(names, GIVES_BACK) ? 0.37 : 1;
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
