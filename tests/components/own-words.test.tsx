import { afterEach, describe, expect, it } from 'vitest';
import {
  CONVERSATIONS,
  FOCUS_AREAS,
  MOVES,
  NOTE_KINDS,
  PHASES,
} from '../../utils/coaching/taxonomy';
import { STANCES } from '../../utils/coaching/situation';
import { tidyWords, type WordId } from '../../utils/coaching/words';
import * as own from '../../utils/i18n/own-words';
import { explainReasons } from '../../utils/i18n/reason-text';
import { describeStep } from '../../utils/i18n/step-text';
import { listMainWords, listOtherWords } from '../../utils/i18n/word-groups';
import { listWordSets } from '../../utils/i18n/word-sets';

afterEach(() => {
  own.ownWords.value = {};
});

describe('words on surfaces', () => {
  it('are ours until the school has its own', () => {
    expect([own.namePartner(), own.namePartnerShortly(), own.namePartners()]).toEqual([
      'learning partner',
      'partner',
      'learning partners',
    ]);
    own.ownWords.value = { partner: 'educator' };
    expect([own.namePartner(), own.namePartnerShortly(), own.namePartners()]).toEqual([
      'educator',
      'educator',
      'educators',
    ]);
    expect(own.withArticle(own.namePartner())).toBe('an educator');
    own.ownWords.value = { partner: 'mentee', partners: 'our mentees' };
    expect(own.namePartners()).toBe('our mentees');
  });

  it('stand in explanations, reasons, steps and kinds of note', () => {
    own.ownWords.value = {
      partner: 'coachee',
      'phase.prepare': 'Options',
      'focus.engagement': 'buzz',
      'conversation.planning': 'looking ahead',
    };
    const reasons = explainReasons([
      { id: 'phase', phase: 'prepare' },
      { id: 'conversation', conversation: 'planning' },
      { id: 'focus', focus: 'engagement' },
      { id: 'page', focus: 'engagement' },
    ]).join(' ');
    expect(reasons).toContain('Options');
    expect(reasons).toContain('looking ahead');
    expect(reasons.match(/buzz/g)).toHaveLength(2);
    expect(MOVES.map(own.explainMove).join(' ')).not.toContain('partner');
    expect(own.nameNoteKind('partner_words')).toBe('Coachee’s words');
    expect(own.hintNoteKind('partner_words')).toBe('As your coachee said it');
    expect(describeStep({ owner: 'partner' })).toBe('your coachee');
  });

  it('can be changed for everything that has a name of its own', () => {
    const ids = [...listMainWords(), ...listOtherWords()].flatMap(({ fields }) =>
      fields.map(({ id }) => id),
    );
    const renamed = Object.fromEntries(ids.map((id) => [id, `my ${id}`])) as Record<WordId, string>;
    expect(tidyWords(renamed)).toEqual(renamed);
    own.ownWords.value = renamed;
    const shown = [
      ...PHASES.map(own.namePhase),
      ...CONVERSATIONS.map(own.nameConversation),
      ...MOVES.flatMap((move) => [own.nameMove(move), own.nameMoveShortly(move)]),
      ...STANCES.map(own.nameStance),
      ...FOCUS_AREAS.map(own.nameFocus),
      ...NOTE_KINDS.map(own.nameNoteKind),
    ];
    expect(shown.filter((word) => !word.startsWith('my '))).toEqual([]);
  });

  it('of every set name five phases differently, within the length of a line', () => {
    for (const { id, words } of listWordSets()) {
      expect(tidyWords(words)).toEqual(words);
      const names = Object.values(words);
      expect(new Set(names).size).toBe(id === 'peer_coaching' ? 0 : PHASES.length + 2);
    }
  });
});
