import type { ReadonlySignal } from '@preact/signals';
import { createHintDesk, type HintDesk } from '../models/hint-desk';
import type { NowView } from '../records/now-view';
import type { Reader } from '../storage/reader';
import { startWording } from './wording';

/** `view` is absent where no meeting is at hand. */
export type HintPorts = { reader: Reader; view?: ReadonlySignal<NowView> };

/** Joins hints in our own fields to the settings and to the questions that fit now. */
export async function startHintDesk({ reader, view }: HintPorts): Promise<HintDesk> {
  const wording = startWording(reader);
  await wording.load();
  return createHintDesk({
    getSettings: () => wording.settings.peek(),
    isConsulting: () => view?.peek().plan?.stance === 'consult',
    async listStems() {
      if (!view) return [];
      const { rankForView } = await import('./rank-for-view');
      const ranked = await rankForView(view.peek(), reader);
      return ranked.filter(({ move }) => move === 'probing').map(({ text }) => text);
    },
    saveMutes: (mutes) => wording.save({ mutes }),
  });
}
