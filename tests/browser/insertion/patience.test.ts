import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  insert,
  insertFromPalette,
  model,
  openLab,
  type Lab,
} from '../../support/insertion/open-lab';

const QUESTION = 'What do you notice?';

/** An editable element that nobody knows, whose page does something of its own with a paste and never says so. */
function page(onPaste: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Unknown</title><div id="ed" contenteditable>Hello</div><script>
ed.addEventListener('paste', (event) => { ${onPaste} });
const write = (text) => ed.firstChild.insertData(5, text);
const read = (event) => event.clipboardData.getData('text/plain');
window.getModel = () => ed.textContent;
</script>`;
}

const PAGES = {
  'takes it in the next task': page('const text = read(event); setTimeout(() => write(text));'),
  'takes it two frames later': page(
    'const text = read(event); requestAnimationFrame(() => requestAnimationFrame(() => write(text)));',
  ),
  'takes it late, and shows that it is busy': page(
    'const text = read(event); ed.className = "busy"; setTimeout(() => write(text), 250);',
  ),
  'takes it late, after moving the caret': page(
    'const text = read(event); getSelection().collapse(ed, 0); setTimeout(() => write(text), 250);',
  ),
  'wants to read it when a browser would have taken it away': page(
    'setTimeout(() => { const text = read(event); if (text) write(text); }, 250);',
  ),
  'puts the caret into a clipboard of its own for a while': page(
    `const bin = document.createElement('div'); bin.contentEditable = 'true'; document.body.append(bin); bin.focus();
setTimeout(() => { const text = bin.textContent; bin.remove(); ed.focus();
getSelection().collapse(ed.firstChild, 5); if (text) write(text); }, 250);`,
  ),
  'does nothing': page(''),
};

let lab: Lab;
beforeAll(async () => {
  lab = await openLab({ pages: PAGES });
});
afterAll(() => lab.close());

it.each(Object.keys(PAGES))('inserts once into an unknown editor that %s', async (name) => {
  for (const use of [insert, insertFromPalette]) {
    const visited = await lab.visit(encodeURIComponent(name));
    await visited.focus('#ed');
    await visited.keyboard.press('End');
    expect(await use(visited, QUESTION)).toMatchObject({ status: 'sure' });
    // Whatever the page still had in mind has happened by now.
    await visited.waitForTimeout(400);
    expect(await model(visited)).toBe(`Hello${QUESTION}`);
  }
});
