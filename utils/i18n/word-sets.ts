import { i18n } from '#i18n';
import { PHASES } from '../coaching/taxonomy';
import { WORD_SETS, type Words, type WordSet } from '../coaching/words';

/** How a model of coaching names the cycle and the person; ours needs no words of its own. */
function getSetWords(set: WordSet): Words {
  if (set === 'peer_coaching') return {};
  return {
    partner: i18n.t(`wordSet.${set}.partner`),
    partners: i18n.t(`wordSet.${set}.partners`),
    ...Object.fromEntries(
      PHASES.map((phase) => [`phase.${phase}`, i18n.t(`wordSet.${set}.${phase}`)]),
    ),
  };
}

export function listWordSets(): { id: WordSet; name: string; words: Words }[] {
  return WORD_SETS.map((id) => ({ id, name: i18n.t(`wordSetName.${id}`), words: getSetWords(id) }));
}
