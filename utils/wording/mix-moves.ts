import type { Move } from '../coaching/taxonomy';
import { analyse } from './analyse';
import type { Label } from './labels';

/** The moves that a look-back tells apart. */
export const MIX_MOVES = ['paraphrase', 'clarifying', 'probing', 'advice'] as const;
export type MixMove = (typeof MIX_MOVES)[number];
export type MoveMix = Record<MixMove, number>;

/** Something that the coach said or wrote; `move` where it is known without reading. */
export type Said = { text: string; move?: Move };

const BY_MOVE: Partial<Record<Move, MixMove>> = {
  paraphrase: 'paraphrase',
  clarifying: 'clarifying',
  probing: 'probing',
  wondering: 'probing',
};
const BY_LABEL: Partial<Record<Label, MixMove>> = {
  reflection: 'paraphrase',
  closed_question: 'clarifying',
  open_question: 'probing',
  suggestion_question: 'advice',
  advice: 'advice',
};

function findMove({ text, move }: Said): MixMove[] {
  if (move !== undefined) return [BY_MOVE[move] ?? []].flat();
  return analyse(text).sentences.flatMap(({ label }) => BY_LABEL[label] ?? []);
}

/** Which moves there are in what was said, each sentence by itself. Nothing is kept of the reading. */
export function mixMoves(said: readonly Said[]): MoveMix {
  const mix: MoveMix = { paraphrase: 0, clarifying: 0, probing: 0, advice: 0 };
  for (const move of said.flatMap(findMove)) mix[move] += 1;
  return mix;
}
