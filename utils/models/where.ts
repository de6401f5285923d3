import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { CycleWords } from '../records/cycle-changes';
import type { NowView } from '../records/now-view';
import type { WhereWeStopped } from '../records/where-we-stopped';
import type { Changed, Undoable } from './now';

/** The goal with its evidence, or what the pair agreed, while it is being written. */
export type CycleDraft = { partnerId: string; part: 'goal' | 'norms' } & CycleWords;

export type WherePorts = {
  view: ReadonlySignal<NowView>;
  read: (view: NowView, partnerId: string | null) => Promise<WhereWeStopped>;
  subscribe: (listener: () => void) => () => void;
  readDraft: () => Promise<CycleDraft | null>;
  /** Must start writing before it returns; null ends the draft. */
  writeDraft: (draft: CycleDraft | null) => void;
  save: (view: NowView, words: Partial<CycleWords>) => Promise<Changed>;
  /** Ends the cycle under way and starts another; `undo` takes that back. */
  startCycle: (view: NowView) => Promise<Undoable>;
  tick: (noteId: string, isDone: boolean) => Promise<Changed>;
};

export type WhereModel = {
  /** Null for the moment until it is read. */
  card: ReadonlySignal<WhereWeStopped | null>;
  draft: ReadonlySignal<CycleDraft | null>;
  load: () => Promise<void>;
  edit: (part: CycleDraft['part']) => void;
  type: (words: Partial<CycleWords>) => void;
  cancel: () => void;
  save: () => Promise<Changed>;
  startCycle: () => Promise<Undoable>;
  tick: (noteId: string, isDone: boolean) => Promise<Changed>;
  stop: () => void;
};

/** Where the current pair stopped, live, and the words of their cycle, edited in place. */
export function createWhere(ports: WherePorts): WhereModel {
  const found = signal<WhereWeStopped | null>(null);
  const draft = signal<CycleDraft | null>(null);
  const partnerId = computed(() => ports.view.value.now.partnerId);
  let asked = 0;

  const load = async (id = partnerId.peek()) => {
    const turn = ++asked;
    const read = await ports.read(ports.view.peek(), id);
    if (turn === asked) found.value = read;
  };
  const setDraft = (next: CycleDraft | null) => {
    ports.writeDraft(next);
    draft.value = next;
  };
  let loading = Promise.resolve();
  const stopFollowing = effect(() => {
    loading = load(partnerId.value);
  });
  const stopHearing = ports.subscribe(() => void load());

  return {
    card: computed(() => (found.value?.partnerId === partnerId.value ? found.value : null)),
    // A draft waits for its own partner to be the current one again.
    draft: computed(() => (draft.value?.partnerId === partnerId.value ? draft.value : null)),
    async load() {
      const [left] = await Promise.all([ports.readDraft(), loading]);
      draft.value ??= left;
    },
    edit(part) {
      const card = found.peek();
      if (!card) return;
      const { partnerId: id, goal, evidence, norms } = card;
      if (id === null) return;
      setDraft({ partnerId: id, part, goal, evidence, norms });
    },
    type(words) {
      const current = draft.peek();
      if (current) setDraft({ ...current, ...words });
    },
    cancel: () => setDraft(null),
    async save() {
      const sent = draft.peek();
      if (!sent) return { ok: true };
      const { part, goal, evidence, norms } = sent;
      const words = part === 'goal' ? { goal, evidence } : { norms };
      const saved = await ports.save(ports.view.peek(), words);
      if (saved.ok) await load();
      // What was typed meanwhile stays open, in its draft.
      if (saved.ok && draft.peek() === sent) setDraft(null);
      return saved;
    },
    async startCycle() {
      const started = await ports.startCycle(ports.view.peek());
      await load();
      return started;
    },
    tick: ports.tick,
    stop() {
      stopFollowing();
      stopHearing();
    },
  };
}
