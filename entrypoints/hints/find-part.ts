import type { PageAgent } from '../../utils/page/agent';
import type { Part } from '../../utils/insertion/passage';
import type { Found } from './page-hints';

/** The sentence of a hint where it stands now: the text may have moved since the hint was found. */
export function findPart({ engine }: PageAgent, { editor, hint }: Found): Part | undefined {
  const text = engine.readPassage(editor)?.text ?? '';
  const start = text.slice(hint.start).startsWith(hint.sentence)
    ? hint.start
    : text.indexOf(hint.sentence);
  if (start < 0) return undefined;
  return { start, end: start + hint.sentence.length, text: hint.sentence };
}

/** The lines that the sentence stands on, in coordinates of the top viewport. */
export function findLines(agent: PageAgent, found: Found): DOMRect | undefined {
  const part = findPart(agent, found);
  return part && agent.engine.partRect(found.editor, part);
}
