import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Stance } from '../coaching/situation';
import type { Conversation, FocusArea, Move, NoteKind, Phase, Purpose } from '../coaching/taxonomy';
import type { WordId, Words } from '../coaching/words';

/**
 * The words this coach's school uses, for everything that is shown. Like the language they belong to the whole
 * surface, so they are set once for it and not handed from component to component.
 */
export const ownWords = signal<Words>({});

const own = (id: WordId) => ownWords.value[id];

/** For labels: “learning partner”, or what the school calls them. */
export function namePartner(): string {
  return own('partner') ?? i18n.t('word.partner');
}

/** Within sentences and where there is little room: “partner”. */
export function namePartnerShortly(): string {
  return own('partner') ?? i18n.t('word.partnerShort');
}

export function namePartners(): string {
  const one = own('partner');
  return own('partners') ?? (one ? i18n.t('word.several', [one]) : i18n.t('word.partners'));
}

/** “a partner”, “an educator”. */
export function withArticle(words: string): string {
  return /^[aeiou]/i.test(words) ? i18n.t('word.an', [words]) : i18n.t('word.a', [words]);
}

/** At the beginning of a label. */
export function withCapital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

export function namePhase(phase: Phase): string {
  return own(`phase.${phase}`) ?? i18n.t(`phase.${phase}`);
}

export function nameConversation(conversation: Conversation): string {
  return own(`conversation.${conversation}`) ?? i18n.t(`conversation.${conversation}`);
}

export function nameMove(move: Move): string {
  return own(`move.${move}`) ?? i18n.t(`move.${move}`);
}

/** Where the words of a question stand beside it. */
export function nameMoveShortly(move: Move): string {
  return own(`move.${move}`) ?? i18n.t(`moveShort.${move}`);
}

/** What the move is, and its litmus test. */
export function explainMove(move: Move): string {
  return i18n.t(`moveMeaning.${move}`, [namePartnerShortly()]);
}

/** What a probing question is after. */
export function namePurpose(purpose: Purpose): string {
  return own(`purpose.${purpose}`) ?? i18n.t(`purpose.${purpose}`);
}

export function nameStance(stance: Stance): string {
  return own(`stance.${stance}`) ?? i18n.t(`stance.${stance}`);
}

export function nameFocus(focus: FocusArea): string {
  return own(`focus.${focus}`) ?? i18n.t(`focus.${focus}`);
}

export function nameNoteKind(kind: NoteKind): string {
  const named = own(`noteKind.${kind}`);
  if (named !== undefined) return named;
  return kind === 'partner_words'
    ? i18n.t('noteKind.partner_words', [withCapital(namePartnerShortly())])
    : i18n.t(`noteKind.${kind}`);
}

/** What goes into a note of a kind, as a hint. */
export function hintNoteKind(kind: NoteKind): string {
  return kind === 'partner_words'
    ? i18n.t('notePlaceholder.partner_words', [namePartnerShortly()])
    : i18n.t(`notePlaceholder.${kind}`);
}
