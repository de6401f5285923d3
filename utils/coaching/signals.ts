import { countFocusWords } from './focus-words';
import type { Reason, Situation, Stance } from './situation';
import type { Stem } from './stem';
import { arcOf, progressOf, weighMove, type Progress } from './talk-arc';
import { PHASES, type FocusArea, type Purpose } from './taxonomy';

/** A situation made ready for weighing thousands of stems. */
export type View = {
  situation: Situation;
  progress: Progress;
  arc: readonly Purpose[];
  /** Focus areas that the page's title and selection speak of, the most named first. */
  pageFocus: readonly FocusArea[];
  favourites: ReadonlySet<string>;
};

type Signal = {
  /** Whole numbers: 0 when the signal says nothing, below 0 when it speaks against the stem. */
  weigh: (stem: Stem, view: View) => number;
  /** Why the stem gained from this signal; only for a weight above 0. */
  reason?: (stem: Stem, view: View) => Reason;
};

export function viewOf(stems: readonly Stem[], situation: Situation): View {
  const { askedStemIds = [], askedInThisTalk = askedStemIds.length } = situation;
  const inTalk = askedStemIds.slice(0, askedInThisTalk);
  const asked = new Set(inTalk);
  const byId = new Map(
    asked.size === 0
      ? []
      : stems.filter((stem) => asked.has(stem.id)).map((stem) => [stem.id, stem]),
  );
  const words = countFocusWords(`${situation.pageTitle ?? ''} ${situation.selection ?? ''}`);
  return {
    situation,
    progress: progressOf(inTalk.flatMap((id) => byId.get(id) ?? [])),
    arc: arcOf(situation),
    pageFocus: [...words]
      .sort(([, a], [, b]) => b - a)
      .map(([focus]) => focus)
      .slice(0, 3),
    favourites: new Set(situation.favouriteIds),
  };
}

/** A stem that fits everywhere says less about this moment than one written for it. */
const specificity = (places: number, of: number) => Math.max(0, of - places);

const conversation: Signal = {
  weigh: ({ conversations }, { situation }) =>
    conversations.includes(situation.conversation)
      ? 50 + 2 * specificity(conversations.length, 3)
      : 0,
  reason: (_, { situation }) => ({ id: 'conversation', conversation: situation.conversation }),
};

const phase: Signal = {
  weigh: ({ phases }, { situation }) =>
    phases.includes(situation.phase) ? 40 + specificity(phases.length, PHASES.length) : 0,
  reason: (_, { situation }) => ({ id: 'phase', phase: situation.phase }),
};

const sharedFocus = (stem: Stem, view: View) =>
  stem.focus.find((area) => view.situation.focus?.includes(area));

const focus: Signal = {
  weigh: (stem, view) => (sharedFocus(stem, view) ? 24 : 0),
  reason: (stem, view) => ({ id: 'focus', focus: sharedFocus(stem, view) ?? 'learning_goals' }),
};

/** The first purpose of the talk that has not been asked about weighs most, the next ones less. */
const purpose: Signal = {
  weigh: (stem, { arc, progress }) => {
    if (!stem.purpose) return 0;
    const times = progress.purposesAsked.get(stem.purpose) ?? 0;
    if (times > 0) return -6 * times;
    const place = arc.filter((name) => !progress.purposesAsked.has(name)).indexOf(stem.purpose);
    return place < 0 ? 0 : Math.max(2, 14 - 4 * place);
  },
  reason: (stem) => ({ id: 'purpose_not_asked', purpose: stem.purpose ?? 'goal' }),
};

const move: Signal = {
  weigh: (stem, { situation, progress }) => weighMove(stem.move, situation, progress),
  reason: (stem, { situation, progress }) => {
    if (stem.move === 'paraphrase') return { id: 'paraphrase_first' };
    if (stem.move === 'closing' && progress.closing) return { id: 'time_to_close' };
    const { stance } = situation;
    if (stance && isForStance(stem, stance, progress)) return { id: 'stance', stance };
    if (stem.move === 'probing' && progress.lastMove === 'paraphrase') {
      return { id: 'after_paraphrase' };
    }
    return { id: 'move', move: stem.move };
  },
};

/** Asking leave belongs to each stance; what follows a leave that was given, to the one it was given for. */
function isForStance({ move }: Stem, stance: Stance, { movesAsked }: Progress): boolean {
  if (move === 'permission') return true;
  const after = stance === 'consult' ? 'closing' : 'wondering';
  return stance !== 'coach' && move === after && movesAsked.has('permission');
}

const sharedPageFocus = (stem: Stem, { pageFocus }: View) =>
  stem.focus.find((area) => pageFocus.includes(area));

const page: Signal = {
  weigh: (stem, view) => {
    const area = sharedPageFocus(stem, view);
    return area ? 10 - 2 * view.pageFocus.indexOf(area) : 0;
  },
  reason: (stem, view) => ({ id: 'page', focus: sharedPageFocus(stem, view) ?? 'learning_goals' }),
};

/** Areas that a talk may never touch, unlike goals, evidence or next steps. */
const TOPICS: ReadonlySet<FocusArea> = new Set<FocusArea>([
  'assessment_criteria',
  'engagement',
  'choice_agency',
  'questioning_discussion',
  'differentiation_inclusion',
  'equity_belonging',
  'technology_purpose',
  'collaboration_groups',
  'real_world_audience',
  'time_pacing',
  'classroom_climate',
  'confidence_feelings',
]);

/** A stem about a topic that nobody brought up would bring in the coach's agenda. */
const topic: Signal = {
  weigh: (stem, view) => {
    if (sharedFocus(stem, view)) return 0;
    // A page about one of its topics does not bring up its other.
    const isNews = (area: FocusArea) => TOPICS.has(area) && !view.pageFocus.includes(area);
    if (stem.focus.some(isNews)) return -8;
    if (sharedPageFocus(stem, view)) return 0;
    const tooSoon = view.progress.movesAsked.size < 3 && stem.focus.includes('next_steps');
    return tooSoon ? -8 : 0;
  },
};

const selection: Signal = {
  weigh: (stem, { situation }) => {
    if (!stem.text.includes('{selection}')) return 0;
    return situation.selection?.trim() ? 18 : -20;
  },
  reason: () => ({ id: 'selection' }),
};

/** Without a goal, a stem that names it would read its default. */
const goalBlank: Signal = {
  weigh: (stem, { situation }) =>
    situation.hasGoal === false && stem.text.includes('{goal}') ? -16 : 0,
};

/** More than the page alone says: a star is the coach's own word. */
const favourite: Signal = {
  weigh: (stem, { favourites }) => (favourites.has(stem.id) ? 22 : 0),
  reason: () => ({ id: 'favourite' }),
};

export const SIGNALS: readonly Signal[] = [
  conversation,
  phase,
  focus,
  purpose,
  move,
  page,
  topic,
  selection,
  goalBlank,
  favourite,
];

export function scoreOf(stem: Stem, view: View): number {
  let score = 0;
  for (const { weigh } of SIGNALS) score += weigh(stem, view);
  return score;
}
