import type { Stance } from './situation';
import type { Conversation, NoteKind, Phase } from './taxonomy';

/** With whom and where the pair is: chosen once, the same on every surface. */
export type Now = { partnerId: string | null; phase: Phase; conversation: Conversation };
/** What can be switched in one step; a stance belongs to the meeting under way. */
export type NowChoice = Partial<Now> & { stance?: Stance };

/** The talk that usually belongs to a phase of the cycle (after Foltos and the conversation maps). */
const USUAL_CONVERSATION: Record<Phase, Conversation> = {
  assess: 'planning',
  set_goals: 'planning',
  prepare: 'planning',
  implement: 'observation',
  reflect_debrief: 'reflecting',
};

export function getUsualConversation(phase: Phase): Conversation {
  return USUAL_CONVERSATION[phase];
}

/** What a coach mostly writes down there: evidence while observing, else the partner's words. */
export function getUsualNoteKind(conversation: Conversation): NoteKind {
  return conversation === 'observation' ? 'observation' : 'partner_words';
}

export const FIRST_NOW: Now = { partnerId: null, phase: 'assess', conversation: 'planning' };

/** Applies a choice; a new phase brings its usual conversation unless one is chosen with it. */
export function switchNow(now: Now, choice: NowChoice): Now {
  const phase = choice.phase ?? now.phase;
  const conversation =
    choice.conversation ?? (phase === now.phase ? now.conversation : getUsualConversation(phase));
  return {
    partnerId: choice.partnerId === undefined ? now.partnerId : choice.partnerId,
    phase,
    conversation,
  };
}
