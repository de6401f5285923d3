import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { EMPTY_LIBRARY, type OwnLibrary } from '../coaching/library';
import { foldText } from '../coaching/packs/fold-text';
import type { MarkChange } from '../coaching/packs/plan-import';
import type { Stem } from '../coaching/stem';
import { tidyDraft, type StemDraft } from '../coaching/stem-draft';
import type { Changed } from './now';
import { ALL_STEMS, listMatches, type ListedStem, type StemFilter } from './stem-filter';

export type StemListPorts = {
  read: () => Promise<OwnLibrary>;
  subscribe: (listener: () => void) => () => void;
  /** Every stem of the library, hidden ones too. */
  listStems: (library: OwnLibrary) => readonly Stem[];
  mark: (mark: MarkChange) => Promise<Changed>;
  /** Keeps the stem and ends its draft. */
  save: (draft: StemDraft) => Promise<Changed>;
  trash: (id: string) => Promise<Changed>;
  restore: (id: string) => Promise<Changed>;
  readDraft: () => Promise<StemDraft | null>;
  /** Must start writing before it returns; null ends the draft. */
  writeDraft: (draft: StemDraft | null) => void;
};

/** Why a stem was not even sent to be kept. */
export type StemFault = 'empty' | 'known';

export type StemListModel = {
  library: ReadonlySignal<OwnLibrary>;
  stems: ReadonlySignal<readonly Stem[]>;
  filter: ReadonlySignal<StemFilter>;
  /** As many of the matches as are shown, and how many there are. */
  shown: ReadonlySignal<readonly ListedStem[]>;
  total: ReadonlySignal<number>;
  /** The stem being written; null while the form is closed. */
  draft: ReadonlySignal<StemDraft | null>;
  load: () => Promise<void>;
  narrow: (filter: Partial<StemFilter>) => void;
  showMore: () => void;
  write: (draft: StemDraft | null) => void;
  save: (draft: StemDraft) => Promise<Changed | { ok: false; reason: StemFault }>;
  mark: StemListPorts['mark'];
  trash: StemListPorts['trash'];
  restore: StemListPorts['restore'];
};

const PAGE = 30;

/** The library as the settings show it: to search, to mark, and to add to. */
export function createStemList(ports: StemListPorts): StemListModel {
  const library = signal<OwnLibrary>(EMPTY_LIBRARY);
  const filter = signal<StemFilter>(ALL_STEMS);
  const limit = signal(PAGE);
  const draft = signal<StemDraft | null>(null);
  const stems = computed(() => ports.listStems(library.value));
  const matches = computed(() => listMatches(stems.value, library.value, filter.value));

  const load = async () => {
    library.value = await ports.read();
  };
  const write = (next: StemDraft | null) => {
    ports.writeDraft(next);
    draft.value = next;
  };
  ports.subscribe(() => void load());

  return {
    library,
    stems,
    filter,
    shown: computed(() => matches.value.slice(0, limit.value)),
    total: computed(() => matches.value.length),
    draft,
    async load() {
      const [, left] = await Promise.all([load(), ports.readDraft()]);
      draft.value ??= left;
    },
    narrow: (changed) =>
      batch(() => {
        filter.value = { ...filter.peek(), ...changed };
        limit.value = PAGE;
      }),
    showMore: () => void (limit.value += PAGE),
    write,
    async save(written) {
      const tidy = tidyDraft(written);
      if (tidy.text === '') return { ok: false, reason: 'empty' };
      const folded = foldText(tidy.text);
      const isKnown = ({ id, text }: Stem) => id !== tidy.id && foldText(text) === folded;
      if (stems.peek().some(isKnown)) return { ok: false, reason: 'known' };
      const result = await ports.save(tidy);
      // The change has ended the stored draft, unless more was typed meanwhile.
      if (result.ok && draft.peek() === written) draft.value = null;
      return result;
    },
    mark: ports.mark,
    trash: ports.trash,
    restore: ports.restore,
  };
}
