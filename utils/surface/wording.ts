import { createStamp } from '../browser/stamp';
import { send } from '../messaging/send';
import { createWordingChoice, type WordingChoice } from '../models/wording-choice';
import { createWordingChange } from '../records/wording-settings';
import { readWording } from '../storage/read-wording';
import type { Reader } from '../storage/reader';

/** Joins the choices about wording to storage and background. To be loaded before it is shown. */
export function startWording(reader: Reader): WordingChoice {
  return createWordingChoice({
    read: () => readWording(reader),
    subscribe: (listener) =>
      reader.subscribe((kinds) => {
        if (kinds.has('setting')) listener();
      }),
    save: (changed) => send('change', createWordingChange(changed, createStamp())),
  });
}
