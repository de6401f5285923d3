import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { switchNow, type NowChoice } from '../coaching/now';
import type { Phase } from '../coaching/taxonomy';
import { EMPTY_VIEW, type NowView } from '../records/now-view';

/** Whether a change was stored, and if not, why. */
export type Changed = { ok: true } | { ok: false; reason: string };

/** What became of a change, and the way back. */
export type Undoable = { changed: Changed; undo: () => Promise<Changed> };

export type NewPartner = { alias: string; goal: string; phase: Phase };

export type NowPorts = {
  read: () => Promise<NowView>;
  /** Calls back after any change to what `read` returns; returns the way to end it. */
  subscribe: (listener: () => void) => () => void;
  switchTo: (view: NowView, choice: NowChoice) => Promise<unknown>;
  addPartner: (partner: NewPartner) => Promise<Changed>;
};

export type NowModel = {
  view: ReadonlySignal<NowView>;
  partnerAlias: ReadonlySignal<string | null>;
  load: () => Promise<void>;
  switchTo: (choice: NowChoice) => void;
  addPartner: (partner: NewPartner) => Promise<Changed>;
  stop: () => void;
};

/** The shared now, shown at once when it is switched and live while other surfaces switch it. */
export function createNow(ports: NowPorts): NowModel {
  const view = signal(EMPTY_VIEW);
  const load = async () => {
    const read = await ports.read();
    view.value = read;
  };
  const stop = ports.subscribe(() => void load());
  return {
    view,
    partnerAlias: computed(() => {
      const { now, partners } = view.value;
      return partners.find(({ id }) => id === now.partnerId)?.alias ?? null;
    }),
    load,
    switchTo(choice) {
      const before = view.value;
      const { plan } = before;
      const stance = choice.stance ?? plan?.stance;
      view.value = {
        ...before,
        now: switchNow(before.now, choice),
        plan: plan && stance ? { ...plan, stance } : plan,
      };
      // Whatever became of it, what is stored is what counts.
      void ports.switchTo(before, choice).then(load);
    },
    async addPartner(partner) {
      const result = await ports.addPartner(partner);
      if (result.ok) await load();
      return result;
    },
    stop,
  };
}
