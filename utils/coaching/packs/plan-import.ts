import type { OwnLibrary } from '../library';
import type { Stem } from '../stem';
import { idFor } from '../stem-row';
import { foldText } from './fold-text';
import type { PackStem } from './pack';

/** What becomes of a stem's mark; what is left out stays as it is. */
export type MarkChange = { id: string; favourite?: boolean; hidden?: boolean };

/** What storing a file would come to. Nothing of the coach's is lost by it: a mark is set, never taken away. */
export type ImportPlan = {
  added: Stem[];
  /** The coach's own stems as the file has them, each under the id it has here. */
  changed: Stem[];
  /** How many are here already, and how many the file holds more than once. */
  alreadyHere: number;
  joined: number;
  marks: MarkChange[];
};

type Known = { stem: Stem; isOwn: boolean };

/**
 * Compares a file's stems with the library. A stem is the same by its id or by its text (foldText), in the
 * file as in the library; the first one of a file counts. A built-in stem is never changed: the id of one
 * with another text gives a new stem.
 */
export function planImport(
  stems: readonly PackStem[],
  builtin: readonly Stem[],
  { own, favouriteIds, hiddenIds }: OwnLibrary,
): ImportPlan {
  const known = createIndex([
    ...builtin.map((stem) => ({ stem, isOwn: false })),
    ...own.map((stem) => ({ stem, isOwn: true })),
  ]);
  const inFile = createIndex([]);
  const plan: ImportPlan = { added: [], changed: [], alreadyHere: 0, joined: 0, marks: [] };
  const marked = { favourite: new Set(favouriteIds), hidden: new Set(hiddenIds) };
  const placed = new Set<string>();
  for (const { favourite, hidden, ...read } of stems) {
    // The id of a built-in stem is taken: its own text makes this one another.
    const isTaken = known.get(read.id)?.isOwn === false;
    const stem = isTaken ? { ...read, id: idFor(read.text) } : read;
    const found = known.find(stem);
    const id = found?.stem.id ?? stem.id;
    const isRepeated = inFile.find(stem) !== undefined || placed.has(id);
    inFile.add({ stem, isOwn: true });
    placed.add(id);
    if (isRepeated) {
      plan.joined += 1;
      continue;
    }
    sort(plan, stem, found);
    addMark(plan, { id, ...(favourite && { favourite }), ...(hidden && { hidden }) }, marked);
  }
  return plan;
}

function sort(plan: ImportPlan, stem: Stem, found: Known | undefined): void {
  if (!found) plan.added.push(stem);
  else if (found.isOwn && !isSame(found.stem, stem)) {
    plan.changed.push({ ...stem, id: found.stem.id });
  } else plan.alreadyHere += 1;
}

type Marked = { favourite: ReadonlySet<string>; hidden: ReadonlySet<string> };

function addMark(plan: ImportPlan, { id, favourite, hidden }: MarkChange, marked: Marked): void {
  const isFavoured = favourite === true && !marked.favourite.has(id);
  const isHidden = hidden === true && !marked.hidden.has(id);
  if (!isFavoured && !isHidden) return;
  plan.marks.push({ id, ...(isFavoured && { favourite }), ...(isHidden && { hidden }) });
}

function createIndex(start: readonly Known[]) {
  const byId = new Map<string, Known>();
  const byText = new Map<string, Known>();
  const add = (known: Known) => {
    byId.set(known.stem.id, known);
    const text = foldText(known.stem.text);
    if (!byText.has(text)) byText.set(text, known);
  };
  start.forEach(add);
  return {
    add,
    get: (id: string) => byId.get(id),
    find: ({ id, text }: Stem): Known | undefined => {
      const named = byId.get(id);
      return named?.isOwn ? named : byText.get(foldText(text));
    },
  };
}

function isSame(one: Stem, other: Stem): boolean {
  const write = ({ text, move, purpose, phases, conversations, focus }: Stem) =>
    JSON.stringify([
      text,
      move,
      purpose ?? '',
      sorted(phases),
      sorted(conversations),
      sorted(focus),
    ]);
  return write(one) === write(other);
}

const sorted = (values: readonly string[]) => [...values].sort();
