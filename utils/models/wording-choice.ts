import { signal, type ReadonlySignal } from '@preact/signals';
import { describeWording, type WordingSettings } from '../records/wording-settings';
import type { Changed, Undoable } from './now';

export type WordingPorts = {
  read: () => Promise<WordingSettings>;
  subscribe: (listener: () => void) => () => void;
  save: (changed: Partial<WordingSettings>) => Promise<Changed>;
};

export type WordingChoice = {
  settings: ReadonlySignal<WordingSettings>;
  load: () => Promise<void>;
  save: (changed: Partial<WordingSettings>) => Promise<Changed>;
  /** Switches hints on or off in the pages of a site. */
  setSite: (pattern: string, isOn: boolean) => Promise<Changed>;
  /** The look-back counts only what is kept after `at`, in ms since 1970. */
  startAfresh: (at: number) => Promise<Undoable>;
};

/** How the coach wants to hear of their wording, live. */
export function createWordingChoice({ read, subscribe, save }: WordingPorts): WordingChoice {
  const settings = signal(describeWording());
  const load = async () => {
    settings.value = await read();
  };
  const saveAndShow = async (changed: Partial<WordingSettings>) => {
    const result = await save(changed);
    if (result.ok) await load();
    return result;
  };
  subscribe(() => void load());
  return {
    settings,
    load,
    save: saveAndShow,
    setSite(pattern, isOn) {
      const others = settings.peek().sites.filter((site) => site !== pattern);
      return saveAndShow({ sites: isOn ? [...others, pattern] : others });
    },
    async startAfresh(at) {
      const { lookBackSince } = settings.peek();
      const changed = await saveAndShow({ lookBackSince: at });
      return { changed, undo: () => saveAndShow({ lookBackSince }) };
    },
  };
}
