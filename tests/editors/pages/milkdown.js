import { Crepe } from '@milkdown/crepe';
import { LINES, place, present } from '../contents.js';

const crepe = new Crepe({ root: place, defaultValue: LINES.join('\n\n') });
await crepe.create();
present({
  model: () =>
    crepe
      .getMarkdown()
      .trim()
      .replaceAll(/\n\n|\\\n/g, '\n'),
});
