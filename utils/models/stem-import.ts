import { signal, type ReadonlySignal } from '@preact/signals';
import { MOST_BYTES, type Pack, type PackRefusal, type PackStem } from '../coaching/packs/pack';
import type { ImportPlan } from '../coaching/packs/plan-import';
import { readPack } from '../coaching/packs/read-pack';
import type { ChosenFile } from './chosen-file';
import type { Changed } from './now';

export type ImportPreview = {
  name: string;
  plan: ImportPlan;
  /** How many changes, each all or nothing, it takes. */
  steps: number;
} & Pick<Pack, 'format' | 'problems'>;

/** How an import went; `stored` steps of it stay also when a later one failed. */
export type Imported = { result: Changed; stored: number };

export type StemImportPorts = {
  plan: (stems: readonly PackStem[]) => ImportPlan;
  countSteps: (plan: ImportPlan) => number;
  store: (plan: ImportPlan) => Promise<Imported>;
};

export type StemImportModel = {
  preview: ReadonlySignal<ImportPreview | null>;
  /** Whether steps are being stored. */
  busy: ReadonlySignal<boolean>;
  /** Reads a file and shows what it holds; nothing is stored. */
  open: (file: ChosenFile) => Promise<{ ok: true } | { ok: false; reason: PackRefusal | 'failed' }>;
  /** Stores what was shown, compared once more with what is here by now. */
  confirm: () => Promise<Imported | undefined>;
  cancel: () => void;
};

/** Stems from a file: looked at first, stored when a person has seen what it comes to. */
export function createStemImport(ports: StemImportPorts): StemImportModel {
  const preview = signal<ImportPreview | null>(null);
  const busy = signal(false);
  let stems: readonly PackStem[] = [];

  return {
    preview,
    busy,
    async open(file) {
      preview.value = null;
      if (file.size > MOST_BYTES) return { ok: false, reason: 'too_big' };
      const bytes = await file.read().catch(() => undefined);
      if (!bytes) return { ok: false, reason: 'failed' };
      const pack = readPack(bytes);
      if (!pack.ok) return { ok: false, reason: pack.refusal };
      ({ stems } = pack);
      const plan = ports.plan(stems);
      const { format, problems } = pack;
      preview.value = { name: file.name, plan, format, problems, steps: ports.countSteps(plan) };
      return { ok: true };
    },
    async confirm() {
      if (!preview.peek() || busy.peek()) return undefined;
      busy.value = true;
      const imported = await ports.store(ports.plan(stems));
      busy.value = false;
      if (imported.result.ok) preview.value = null;
      return imported;
    },
    cancel: () => void (preview.value = null),
  };
}
