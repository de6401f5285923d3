import type { Stem } from './stem';
import { MOST_FOCUS_AREAS } from './stem-draft';
import { CONVERSATIONS, FOCUS_AREAS, MOVES, PHASES, PURPOSES } from './taxonomy';

/** What keeps a line of a stems file from becoming a stem. */
export type StemProblem =
  | 'missing_column'
  | 'unclosed_quote'
  | 'missing_text'
  | 'text_too_long'
  | 'bad_id'
  | 'duplicate_id'
  | 'unknown_move'
  | 'unknown_purpose'
  | 'purpose_without_probing'
  | 'unknown_phase'
  | 'unknown_conversation'
  | 'unknown_focus'
  | 'too_many_focus_areas';

const LONGEST_TEXT = 20_000;
const ID = /^[a-z0-9][a-z0-9_-]{7,39}$/;
const SEPARATORS = /[\s,;|]+/;

/** Reads the cells of one line. With any problem the stem is not to be used. */
export function readStemRow(cell: (column: string) => string): {
  stem: Stem;
  problems: StemProblem[];
} {
  const text = onOneLine(cell('text'));
  const id = cell('id') || idFor(text);
  const moves = readMoves(cell('move'));
  const purposes = readPurposes(cell('purpose'));
  const phases = readPhases(cell('phases'));
  const conversations = readConversations(cell('conversations'));
  const focus = readFocus(cell('focus'));
  const move = moves.values[0] ?? 'probing';
  const purpose = purposes.values[0];

  const faults: Partial<Record<StemProblem, boolean>> = {
    missing_text: text === '',
    text_too_long: text.length > LONGEST_TEXT,
    bad_id: !ID.test(id),
    unknown_move: moves.strange || moves.values.length !== 1,
    unknown_purpose: purposes.strange || purposes.values.length > 1,
    purpose_without_probing: purpose !== undefined && move !== 'probing',
    unknown_phase: phases.strange,
    unknown_conversation: conversations.strange,
    unknown_focus: focus.strange,
    too_many_focus_areas: focus.values.length > MOST_FOCUS_AREAS,
  };
  return {
    stem: {
      id,
      text,
      move,
      ...(purpose && { purpose }),
      phases: phases.values.length > 0 ? phases.values : PHASES,
      conversations: conversations.values.length > 0 ? conversations.values : CONVERSATIONS,
      focus: focus.values,
    },
    problems: (Object.keys(faults) as StemProblem[]).filter((fault) => faults[fault]),
  };
}

const readMoves = createListReader(MOVES);
const readPurposes = createListReader(PURPOSES);
const readPhases = createListReader(PHASES);
const readConversations = createListReader(CONVERSATIONS);
const readFocus = createListReader(FOCUS_AREAS);

type List<T> = { values: readonly T[]; strange: boolean };

/** Values may be written `set_goals`, `set-goals` or `Set_Goals`, parted by spaces, commas or bars. */
function createListReader<T extends string>(known: readonly T[]): (cell: string) => List<T> {
  const read = (cell: string): List<T> => {
    const words = cell.toLowerCase().replaceAll('-', '_').split(SEPARATORS).filter(Boolean);
    const values = known.filter((value) => words.includes(value));
    return { values, strange: new Set(words).size > values.length };
  };
  // The same few combinations fill a whole column, so remembering the short ones pays.
  const remembered = new Map<string, List<T>>();
  return (cell) => {
    const before = remembered.get(cell);
    if (before) return before;
    const list = read(cell);
    if (!list.strange && cell.length < 200) remembered.set(cell, list);
    return list;
  };
}

function onOneLine(text: string): string {
  return /[\t\r\n]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The same text gets the same id on every import (FNV-1a from two seeds, 64 bits). */
export function idFor(text: string): string {
  const hash = (seed: number) => {
    let value = seed;
    for (let at = 0; at < text.length; at += 1) {
      value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    }
    return (value >>> 0).toString(36).padStart(7, '0');
  };
  return `text-${hash(0x811c9dc5)}${hash(0x9747b28c)}`;
}
