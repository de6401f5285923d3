import { i18n } from '#i18n';
import { STANCES } from '../coaching/situation';
import {
  CONVERSATIONS,
  FOCUS_AREAS,
  MOVES,
  NOTE_KINDS,
  PHASES,
  PURPOSES,
} from '../coaching/taxonomy';
import type { WordId } from '../coaching/words';
import { withCapital } from './own-words';

/** A word that can be changed: what it stands for, where our word does not say it, and our word. */
export type WordField = { id: WordId; label?: string; ours: string };
export type WordGroup = { title: string; fields: readonly WordField[] };

/** The words of which a school is likeliest to have its own. */
export function listMainWords(): WordGroup[] {
  return [
    {
      title: i18n.t('words.people'),
      fields: [
        { id: 'partner', label: i18n.t('words.partner'), ours: i18n.t('word.partner') },
        { id: 'partners', label: i18n.t('words.partners'), ours: i18n.t('word.partners') },
      ],
    },
    {
      title: i18n.t('words.phases'),
      fields: PHASES.map((id) => ({ id: `phase.${id}`, ours: i18n.t(`phase.${id}`) })),
    },
  ];
}

/** All the others. */
export function listOtherWords(): WordGroup[] {
  return [
    {
      title: i18n.t('words.conversations'),
      fields: CONVERSATIONS.map((id) => ({
        id: `conversation.${id}`,
        ours: i18n.t(`conversation.${id}`),
      })),
    },
    {
      title: i18n.t('words.moves'),
      fields: MOVES.map((id) => ({ id: `move.${id}`, ours: i18n.t(`move.${id}`) })),
    },
    {
      title: i18n.t('words.purposes'),
      fields: PURPOSES.map((id) => ({ id: `purpose.${id}`, ours: i18n.t(`purpose.${id}`) })),
    },
    {
      title: i18n.t('words.stances'),
      fields: STANCES.map((id) => ({ id: `stance.${id}`, ours: i18n.t(`stance.${id}`) })),
    },
    {
      title: i18n.t('words.focus'),
      fields: FOCUS_AREAS.map((id) => ({ id: `focus.${id}`, ours: i18n.t(`focus.${id}`) })),
    },
    {
      title: i18n.t('words.noteKinds'),
      fields: NOTE_KINDS.map((id) => ({
        id: `noteKind.${id}`,
        ours:
          id === 'partner_words'
            ? i18n.t('noteKind.partner_words', [withCapital(i18n.t('word.partnerShort'))])
            : i18n.t(`noteKind.${id}`),
      })),
    },
  ];
}
