import type { Conversation, FocusArea, Move, Phase, Purpose } from './taxonomy';

/** How far the coach steps out of asking: not at all, to think together, or to offer what they know. */
export const STANCES = ['coach', 'collaborate', 'consult'] as const;
export type Stance = (typeof STANCES)[number];

/** The page in view, as far as the coach has let us look; it stays on the device. */
export type PageContext = { title: string; selection: string };

/** What the ranking knows of the moment in which a coach looks for a question. */
export type Situation = {
  phase: Phase;
  conversation: Conversation;
  focus?: readonly FocusArea[] | undefined;
  /** Newest first. */
  askedStemIds?: readonly string[] | undefined;
  /** How many of the newest asked stems belong to the talk under way; all of them when left out. */
  askedInThisTalk?: number | undefined;
  favouriteIds?: readonly string[] | undefined;
  hiddenIds?: readonly string[] | undefined;
  pageTitle?: string | undefined;
  selection?: string | undefined;
  stance?: Stance | undefined;
  /** Whether the cycle has a goal; leave out when it is not known. */
  hasGoal?: boolean | undefined;
};

/** Why a stem stands where it does, strongest first, for the interface to put into a sentence. */
export type Reason =
  | { id: 'phase'; phase: Phase }
  | { id: 'conversation'; conversation: Conversation }
  | { id: 'focus'; focus: FocusArea }
  | { id: 'purpose_not_asked'; purpose: Purpose }
  | { id: 'paraphrase_first' }
  | { id: 'after_paraphrase' }
  | { id: 'time_to_close' }
  | { id: 'page'; focus: FocusArea }
  | { id: 'selection' }
  | { id: 'favourite' }
  | { id: 'stance'; stance: Stance }
  | { id: 'move'; move: Move }
  | { id: 'asked_before' };
