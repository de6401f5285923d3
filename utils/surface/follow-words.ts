import { effect, type ReadonlySignal } from '@preact/signals';
import { ownWords } from '../i18n/own-words';
import type { NowView } from '../records/now-view';

/** Shows the words that the view holds, from now on. */
export function followWords(view: ReadonlySignal<NowView>): void {
  effect(() => {
    ownWords.value = view.value.words;
  });
}
