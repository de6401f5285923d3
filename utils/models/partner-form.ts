import { signal, type ReadonlySignal } from '@preact/signals';
import type { Phase } from '../coaching/taxonomy';
import type { NewPartner } from './now';

export type PartnerFormPorts = {
  read: () => Promise<NewPartner | null>;
  /** Must start writing before it returns; null ends the draft. */
  write: (draft: NewPartner | null) => void;
};

export type PartnerFormModel = {
  /** Null while the form is closed. */
  draft: ReadonlySignal<NewPartner | null>;
  /** Opens the form again if an earlier closing left something in it. */
  load: () => Promise<void>;
  open: (phase: Phase) => void;
  type: (draft: NewPartner) => void;
  close: () => void;
};

export function createPartnerForm(ports: PartnerFormPorts): PartnerFormModel {
  const draft = signal<NewPartner | null>(null);
  const set = (next: NewPartner | null) => {
    ports.write(next);
    draft.value = next;
  };
  return {
    draft,
    async load() {
      draft.value ??= await ports.read();
    },
    open(phase) {
      draft.value = { alias: '', goal: '', phase };
    },
    type: set,
    close: () => set(null),
  };
}
