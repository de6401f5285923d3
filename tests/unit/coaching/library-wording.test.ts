import { describe, expect, it } from 'vitest';
import { fillBlanks } from '../../../utils/coaching/blanks';
import { builtinStems } from '../../../utils/coaching/builtin-stems';
import { spellStems } from '../../../utils/coaching/spelling';
import type { Stem } from '../../../utils/coaching/stem';
import type { NoteKind } from '../../../utils/coaching/taxonomy';
import { analyse } from '../../../utils/wording/analyse';

const VALUES = { goal: 'Students explain their thinking', students: 'Year 8', selection: 'a line' };

/** What a stem is written down as: a paraphrase is judged as one, all else as a question asked. */
function kindOf({ move }: Stem): NoteKind {
  return move === 'paraphrase' ? 'paraphrase' : 'question_asked';
}

/** Hints that the strict setting gives on a stem, with and without its blanks filled. */
function findHints(stem: Stem): string[] {
  return [{}, VALUES].flatMap((values) => {
    const { text } = fillBlanks(stem.text, values);
    const options = { setting: 'strict', kind: kindOf(stem), move: stem.move } as const;
    return analyse(text, options).sentences.flatMap(({ rules }) =>
      rules.map(({ id }) => `${stem.id} ${id}: ${text}`),
    );
  });
}

describe('the wording of the library', () => {
  it.each(['en-AU', 'en-US', 'en-GB'])(
    'gives the strict setting nothing to notice, spelt as %s',
    (language) => {
      expect(spellStems(builtinStems, language).flatMap(findHints)).toEqual([]);
    },
  );

  it('would be noticed if it told instead of asking', () => {
    const [stem] = builtinStems;
    const telling = { move: 'probing', text: 'You should try a timer, right?' } as const;
    expect(stem && findHints({ ...stem, ...telling })).not.toEqual([]);
  });
});
