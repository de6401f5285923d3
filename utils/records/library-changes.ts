import type { StemDraft } from '../coaching/stem-draft';
import type { ImportPlan, MarkChange } from '../coaching/packs/plan-import';
import type { Stem } from '../coaching/stem';
import { CONVERSATIONS, PHASES } from '../coaching/taxonomy';
import type { Change, Put } from './change';
import type { Stamp } from './now-changes';

/** As many as one change takes; kept apart from change.ts, whose parser pages need not carry. */
const PARTS_A_CHANGE = 1_000;

type Facets = Omit<Stem, 'id'>;

/** All phases, or all conversations, are kept as none, so that one added later fits too. */
function putStem(id: string, stem: Facets, isNew: { at: number } | null): Put {
  const { text, move, purpose, phases, conversations, focus } = stem;
  return {
    kind: 'stem',
    id,
    fields: {
      text,
      move,
      ...(purpose ? { purpose } : isNew ? {} : { purpose: null }),
      phases: phases.length === PHASES.length ? [] : [...phases],
      conversations: conversations.length === CONVERSATIONS.length ? [] : [...conversations],
      focus: [...focus],
      ...(isNew && { createdAt: isNew.at }),
    },
  };
}

/**
 * Keeps a stem of the coach's own, new when `id` is null, and ends the draft it was written in. One that
 * went to the trash while it was edited comes back.
 */
export function createStemChange(
  { id, ...stem }: StemDraft,
  stamp: Stamp,
  draftKey: string,
): Change {
  const put = id === null ? putStem(stamp.createId(), stem, stamp) : putStem(id, stem, null);
  return {
    id: stamp.createId(),
    puts: [put],
    restore: [{ kind: 'stem', id: put.id }],
    draftDone: [{ key: draftKey, at: stamp.at }],
  };
}

function putMark({ id, favourite, hidden }: MarkChange): Put {
  // An emptied field and one that is false mean the same; false needs no record to be emptied.
  return {
    kind: 'mark',
    id,
    fields: {
      ...(favourite !== undefined && { favourite }),
      ...(hidden !== undefined && { hidden }),
    },
  };
}

/** Favours or hides a stem, own or built in, or takes that back. */
export function createMark(mark: MarkChange, stamp: Stamp): Change {
  return { id: stamp.createId(), puts: [putMark(mark)] };
}

/** How many changes, each all or nothing, an import takes. */
export function countImportSteps({ added, changed, marks }: ImportPlan): number {
  return Math.ceil((added.length + changed.length + marks.length) / PARTS_A_CHANGE);
}

/**
 * Stores what an import came to. One of the stems may be in the trash: it comes back. With `freshIds`
 * added stems get new ids, for when one of theirs was erased for good.
 */
export function createImport(
  { added, changed, marks }: ImportPlan,
  stamp: Stamp,
  freshIds = false,
): Change[] {
  const ids = new Map(added.map(({ id }) => [id, freshIds ? stamp.createId() : id]));
  const idOf = (id: string) => ids.get(id) ?? id;
  const puts = [
    ...added.map((stem) => putStem(idOf(stem.id), stem, stamp)),
    ...changed.map((stem) => putStem(stem.id, stem, null)),
    ...marks.map((mark) => putMark({ ...mark, id: idOf(mark.id) })),
  ];
  const changes: Change[] = [];
  for (let from = 0; from < puts.length; from += PARTS_A_CHANGE) {
    const part = puts.slice(from, from + PARTS_A_CHANGE);
    const restore = part
      .filter(({ kind }) => kind === 'stem')
      .map(({ id }) => ({ kind: 'stem' as const, id }));
    changes.push({ id: stamp.createId(), puts: part, restore });
  }
  return changes;
}
