import type { Conversation, FocusArea, Move, Phase, Purpose } from './taxonomy';

/** A question stem (or paraphrase frame, or permission ask) with the facets that say when it fits. */
export type Stem = {
  id: string;
  /** May hold blanks such as `{goal}`; see blanks.ts. */
  text: string;
  move: Move;
  /** Probing stems only. */
  purpose?: Purpose;
  phases: readonly Phase[];
  conversations: readonly Conversation[];
  focus: readonly FocusArea[];
};
