import * as v from 'valibot';
import { getLanguage } from '../browser/language';
import { createStamp } from '../browser/stamp';
import { builtinStems } from '../coaching/builtin-stems';
import { listStems } from '../coaching/library';
import type { PackFormat } from '../coaching/packs/pack';
import { planImport, type ImportPlan } from '../coaching/packs/plan-import';
import { collectPack, writePack } from '../coaching/packs/write-pack';
import { spellStems } from '../coaching/spelling';
import type { StemDraft } from '../coaching/stem-draft';
import { CONVERSATIONS, FOCUS_AREAS, MOVES, PHASES, PURPOSES } from '../coaching/taxonomy';
import { send } from '../messaging/send';
import { createStemImport, type Imported, type StemImportModel } from '../models/stem-import';
import { createStemList, type StemListModel } from '../models/stem-list';
import {
  countImportSteps,
  createImport,
  createMark,
  createStemChange,
} from '../records/library-changes';
import type { Drafts } from '../storage/drafts';
import { readLibrary } from '../storage/read-library';
import type { Reader } from '../storage/reader';
import { createJsonDraft } from './json-draft';

const DRAFT_KEY = 'options:stem';
const draftForm: v.GenericSchema<unknown, StemDraft> = v.object({
  id: v.nullable(v.string()),
  text: v.string(),
  move: v.picklist(MOVES),
  purpose: v.exactOptional(v.picklist(PURPOSES)),
  phases: v.array(v.picklist(PHASES)),
  conversations: v.array(v.picklist(CONVERSATIONS)),
  focus: v.array(v.picklist(FOCUS_AREAS)),
});

export type Stems = {
  list: StemListModel;
  files: StemImportModel;
  /** The coach's stems and marks as a file's text, and how many they are. */
  writeFile: (format: PackFormat) => { count: number; text: string };
};

/** Joins the models of the library to storage and background. Ready to be shown when it resolves. */
export async function startStems(reader: Reader, drafts: Drafts): Promise<Stems> {
  const draft = createJsonDraft(drafts, DRAFT_KEY, draftForm);
  const changeId = () => createStamp().createId();
  const list = createStemList({
    read: () => readLibrary(reader),
    subscribe: (listener) =>
      reader.subscribe((kinds) => {
        if (kinds.has('stem') || kinds.has('mark')) listener();
      }),
    listStems: (library) => listStems(library, getLanguage()),
    mark: (mark) => send('change', createMark(mark, createStamp())),
    save: (stem) => send('change', createStemChange(stem, createStamp(), DRAFT_KEY)),
    trash: (id) => send('change', { id: changeId(), trash: [{ kind: 'stem', id }] }),
    restore: (id) => send('change', { id: changeId(), restore: [{ kind: 'stem', id }] }),
    readDraft: draft.read,
    writeDraft: draft.write,
  });
  await list.load();
  const files = createStemImport({
    // Against the spelling that the library is written in, and against the one that is shown.
    plan: (stems) =>
      planImport(
        stems,
        [...builtinStems, ...spellStems(builtinStems, getLanguage())],
        list.library.peek(),
      ),
    countSteps: countImportSteps,
    store,
  });
  const writeFile = (format: PackFormat) => {
    const stems = collectPack(builtinStems, list.library.peek());
    return { count: stems.length, text: writePack(stems, format) };
  };
  return { list, files, writeFile };
}

async function store(plan: ImportPlan): Promise<Imported> {
  const imported = await storeAll(plan, false);
  const isErased = !imported.result.ok && imported.result.reason === 'erased';
  return isErased && imported.stored === 0 ? storeAll(plan, true) : imported;
}

async function storeAll(plan: ImportPlan, freshIds: boolean): Promise<Imported> {
  let stored = 0;
  for (const change of createImport(plan, createStamp(), freshIds)) {
    const result = await send('change', change);
    if (!result.ok) return { result, stored };
    stored += 1;
  }
  return { result: { ok: true }, stored };
}
