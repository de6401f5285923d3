import { createStamp } from '../browser/stamp';
import { tidyWords } from '../coaching/words';
import { ownWords } from '../i18n/own-words';
import { send } from '../messaging/send';
import { createWords, type WordsModel } from '../models/words';
import { SETTING_WORDS } from '../records/ids';
import type { Reader } from '../storage/reader';

/** Joins the school's words to storage and background. Ready to be shown when it resolves. */
export async function startWords(reader: Reader): Promise<WordsModel> {
  const words = createWords({
    read: async () => tidyWords((await reader.get('setting', SETTING_WORDS))?.fields.words),
    subscribe: (listener) =>
      reader.subscribe((kinds) => {
        if (kinds.has('setting')) listener();
      }),
    save: (chosen) => {
      const puts = [{ kind: 'setting', id: SETTING_WORDS, fields: { words: chosen } }] as const;
      return send('change', { id: createStamp().createId(), puts });
    },
    show: (shown) => {
      ownWords.value = shown;
    },
  });
  await words.load();
  return words;
}
