import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStems } from '../../../utils/coaching/stems-file';
import { CONVERSATIONS, PHASES } from '../../../utils/coaching/taxonomy';

const HEADER = 'id,move,purpose,phases,conversations,focus,text';
const LINE = 'mine-hear-see,probing,goal,assess,planning,engagement,What might you hear?';
const linesWithProblems = (csv: string) =>
  parseStems(csv).problems.map(({ line, problem }) => `${line} ${problem}`);

describe('a stems file', () => {
  it('gives a stem with all its facets for each line', () => {
    const csv = `${HEADER}\nmine-hear-see,probing,goal,assess set_goals,planning,engagement equity_belonging,"Today, what might you hear?"\n`;
    expect(parseStems(csv)).toEqual({
      stems: [
        {
          id: 'mine-hear-see',
          text: 'Today, what might you hear?',
          move: 'probing',
          purpose: 'goal',
          phases: ['assess', 'set_goals'],
          conversations: ['planning'],
          focus: ['engagement', 'equity_belonging'],
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['with a byte order mark', `\uFEFF${HEADER}\n${LINE}\n`],
    ['with Windows line ends', `${HEADER}\r\n${LINE}\r\n`],
    ['with old Mac line ends', `${HEADER}\r${LINE}`],
    ['without a last line end', `${HEADER}\n${LINE}`],
    ['with empty lines and lines of commas', `${HEADER}\n\n,,,,,,\n${LINE}\n\n`],
    ['with semicolons', `${HEADER.replaceAll(',', ';')}\n${LINE.replaceAll(',', ';')}\n`],
    ['with tabs', `${HEADER.replaceAll(',', '\t')}\n${LINE.replaceAll(',', '\t')}\n`],
    [
      'with spaces and capitals in the header',
      `${HEADER.replaceAll(',', ' , ').toUpperCase()}\n${LINE}`,
    ],
    [
      'with columns in another order and a strange one',
      'text,Note,move,focus,id,conversations,phases,purpose\nWhat might you hear?,x,Probing,Engagement,mine-hear-see,planning,assess,goal',
    ],
  ])('is read %s', (_, csv) => {
    const { stems, problems } = parseStems(csv);
    expect(problems).toEqual([]);
    expect(stems).toEqual(parseStems(`${HEADER}\n${LINE}`).stems);
    expect(stems).toHaveLength(1);
  });

  it('needs only a text and a move, and then fits every phase and talk', () => {
    const csv = 'move,text\nclarifying,Who was there?\nclarifying,Who else?\n';
    const { stems, problems } = parseStems(csv);
    expect(problems).toEqual([]);
    expect(stems[0]).toMatchObject({ phases: PHASES, conversations: CONVERSATIONS, focus: [] });
    expect(stems[0]?.id).toMatch(/^[a-z0-9_-]{8,40}$/);
    expect(stems[0]?.id).toBe(parseStems(csv).stems[0]?.id);
    expect(stems[0]?.id).not.toBe(stems[1]?.id);
  });

  it('takes facets parted by spaces, commas or bars and written with hyphens', () => {
    const csv = `${HEADER}\nmine-hear-see,probing,success-evidence,"assess, Set-Goals",planning|reflecting,time-pacing,What might you hear?`;
    expect(parseStems(csv).stems[0]).toMatchObject({
      purpose: 'success_evidence',
      phases: ['assess', 'set_goals'],
      conversations: ['planning', 'reflecting'],
      focus: ['time_pacing'],
    });
  });

  it.each([
    ['', '1 missing_column'],
    ['id,text\nmine-hear-see,What?', '1 missing_column'],
    [`${HEADER}\nmine-hear-see,probing,,,,,`, '2 missing_text'],
    [`${HEADER}\nmine-hear-see,probing,,,,,${'a'.repeat(20_001)}`, '2 text_too_long'],
    [`${HEADER}\nMine!,probing,,,,,What?`, '2 bad_id'],
    [`${HEADER}\n${LINE}\n${LINE}`, '3 duplicate_id'],
    [`${HEADER}\nmine-hear-see,asking,,,,,What?`, '2 unknown_move'],
    [`${HEADER}\nmine-hear-see,,,,,,What?`, '2 unknown_move'],
    [`${HEADER}\nmine-hear-see,probing closing,,,,,What?`, '2 unknown_move'],
    [`${HEADER}\nmine-hear-see,probing,fame,,,,What?`, '2 unknown_purpose'],
    [`${HEADER}\nmine-hear-see,closing,goal,,,,What?`, '2 purpose_without_probing'],
    [`${HEADER}\nmine-hear-see,closing,,someday,,,What?`, '2 unknown_phase'],
    [`${HEADER}\nmine-hear-see,closing,,,chatting,,What?`, '2 unknown_conversation'],
    [`${HEADER}\nmine-hear-see,closing,,,,hats,What?`, '2 unknown_focus'],
    [`${HEADER}\nmine-hear-see,closing,,,,constructor,What?`, '2 unknown_focus'],
    [
      `${HEADER}\nmine-hear-see,closing,,,,engagement next_steps time_pacing,What?`,
      '2 too_many_focus_areas',
    ],
  ])('names the problem and its line: %#', (csv, problem) => {
    expect(linesWithProblems(csv)).toEqual([problem]);
  });

  it('keeps the other lines when one has several problems', () => {
    const csv = `${HEADER}\nbad,asking,,,,hats,\n${LINE}`;
    expect(parseStems(csv).stems).toHaveLength(1);
    expect(linesWithProblems(csv)).toEqual([
      '2 missing_text',
      '2 bad_id',
      '2 unknown_move',
      '2 unknown_focus',
    ]);
  });

  it('counts the lines of the file, also those within quotes', () => {
    const csv = `${HEADER}\nmine-hear-see,closing,,,,,"What\r\nnext\n?"\nbad,closing,,,,,Who?`;
    expect(parseStems(csv).stems[0]?.text).toBe('What next ?');
    expect(linesWithProblems(csv)).toEqual(['5 bad_id']);
  });

  it('says when a quote is never closed', () => {
    const csv = `${HEADER}\nmine-hear-see,closing,,,,,"What next?\n${LINE}\n${LINE}`;
    expect(linesWithProblems(csv)).toEqual(['2 unclosed_quote']);
    expect(parseStems(csv).stems).toEqual([]);
  });

  it('keeps a text of 20,000 characters, with emoji, Arabic and markup, as it is', () => {
    const text = '<b>ماذا</b> 👩🏽‍🏫 \uD800 {goal} '.repeat(700).slice(0, 20_000).trim();
    expect(parseStems(`move,text\nclosing,${text}`).stems[0]?.text).toBe(text);
  });

  it('answers any input without an exception, with usable stems only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (noise, cells) => {
        const { stems } = parseStems(`${HEADER}\n${cells.join(',')}\n${noise}`);
        parseStems(noise);
        expect(stems.every(({ text, id }) => text !== '' && /^[a-z0-9_-]{8,40}$/.test(id))).toBe(
          true,
        );
      }),
    );
  });
});
