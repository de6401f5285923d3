import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFrame } from '../../../utils/insertion/choose-frame';
import type { FocusReport } from '../../../utils/insertion/describe-focus';
import {
  call,
  insert,
  insertFromPalette,
  model,
  openLab,
  type Lab,
} from '../../support/insertion/open-lab';
import { plainPages } from '../../support/insertion/plain-pages';

const QUESTION = 'What do you notice?';

let lab: Lab;
beforeAll(async () => {
  const html =
    '<!doctype html><textarea id="ed">Hello</textarea><script>window.getModel = () => ed.value</script>';
  lab = await openLab({
    pages: {
      ...plainPages,
      strict: {
        html: '<!doctype html><div id="ed" contenteditable>Hello</div>',
        headers: {
          'content-security-policy':
            "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        },
      },
      modal: '<!doctype html><dialog id="box"><textarea id="ed"></textarea></dialog>',
      small: html,
      drawn: `<!doctype html><iframe class="docs-texteventtarget-iframe" id="ed"></iframe><script>
const input = ed.contentDocument.body; input.contentEditable = 'true'; let text = 'Hello';
input.addEventListener('paste', (event) => { event.preventDefault(); text += event.clipboardData.getData('text/plain'); });
window.getModel = () => text;</script>`,
    },
  });
});
afterAll(() => lab.close());

describe('finding the one frame to insert in', () => {
  it('follows the focus through a frame of another site to the field', async () => {
    const page = await lab.visit('input');
    await page.evaluate(
      (addresses) => {
        for (const address of addresses) {
          const frame = document.createElement('iframe');
          frame.src = address;
          document.body.append(frame);
        }
      },
      [lab.url('small', true), lab.url('textarea', true), lab.url('small')],
    );
    await page.waitForFunction(() => window.frames.length === 3);
    await page.waitForLoadState('networkidle');
    // A field left behind in one frame, the focus in another.
    // The frames are in processes of their own, which tell each other of the focus in their own time.
    const seeFocusIn = (index: number) =>
      page.waitForFunction(
        (at) => document.activeElement === document.querySelectorAll('iframe')[at],
        index,
      );
    await page.frames()[1]?.focus('#ed');
    await seeFocusIn(0);
    await page.frames()[2]?.focus('#ed');
    await seeFocusIn(1);
    const frames = page.frames();
    const reports = await Promise.all(
      frames.map(async (frame) => ({ frame, ...((await call(frame, 'describe')) as FocusReport) })),
    );
    expect(reports.map(({ path }) => path)).toEqual([[], [0], [1], [2]]);
    expect(reports[0]).toMatchObject({
      hasEditor: false,
      reason: 'unreachable-frame',
      focusPath: [1],
    });
    const chosen = chooseFrame(reports)?.frame;
    expect(chosen).toBe(frames[2]);
    if (chosen) expect(await insert(chosen, QUESTION)).toMatchObject({ status: 'sure' });
    expect(await frames[2]?.locator('#ed').inputValue()).toContain(QUESTION);
    expect(await frames[1]?.locator('#ed').inputValue()).toBe('Hello');
  });

  it('names the editor and the selection, and leaves both alone', async () => {
    const page = await lab.visit('srcdoc');
    await page.frames()[1]?.focus('body');
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowRight');
    expect(await call(page, 'describe')).toMatchObject({
      hasEditor: true,
      editorName: 'rich-text',
      selectionText: 'Hello',
      path: [],
    });
    expect(await page.frames()[1]?.evaluate(() => getSelection()?.toString())).toBe('Hello');
  });

  it('gives nothing of a password field away', async () => {
    const page = await lab.visit('password');
    await page.focus('#ed');
    await page.keyboard.press('Control+a');
    expect(await call(page, 'describe')).toMatchObject({ reason: 'password', selectionText: '' });
  });
});

describe('difficult pages', () => {
  it('inserts under a strict content security policy with trusted types', async () => {
    const page = await lab.visit('strict');
    await page.focus('#ed');
    await page.keyboard.press('End');
    expect(await insertFromPalette(page, QUESTION)).toMatchObject({ status: 'sure' });
    expect(await page.locator('#ed').innerText()).toBe(`Hello${QUESTION}`);
  });

  it('inserts into a modal dialog', async () => {
    const page = await lab.visit('modal');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.focus('#ed');
    expect(await insert(page, QUESTION)).toMatchObject({ status: 'sure' });
    expect(await page.locator('#ed').inputValue()).toBe(QUESTION);
  });

  it('does not claim to be sure where the text is drawn and cannot be read back', async () => {
    const page = await lab.visit('drawn');
    await page.frames()[1]?.focus('body');
    expect(await insert(page, QUESTION)).toEqual({
      status: 'likely',
      editor: 'google-docs',
      strategy: 'page-paste',
    });
    expect(await model(page)).toBe(`Hello${QUESTION}`);
  });

  it('inserts into a document of 500,000 characters', async () => {
    const page = await lab.visit('contenteditable');
    await page.evaluate(() => {
      const editor = document.querySelector('#ed');
      editor?.append(
        ...Array.from({ length: 5000 }, (_, index) => {
          const line = document.createElement('p');
          line.textContent = `${String(index)} ${'word '.repeat(19)}`;
          return line;
        }),
      );
    });
    await page.focus('#ed');
    await page.keyboard.press('Control+Home');
    expect(await insert(page, QUESTION)).toMatchObject({ status: 'sure' });
    expect(String(await model(page))).toMatch(/^What do you notice\?Hello world/);
  });

  it('leaves nothing in the page but the text', async () => {
    const page = await lab.visit('textarea');
    await page.focus('#ed');
    const count = () => page.evaluate(() => document.querySelectorAll('*').length);
    const before = await count();
    await insertFromPalette(page, QUESTION);
    expect(await count()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ed');
  });
});

describe('difficult text', () => {
  it.each([
    ['right-to-left', 'מה את שמה לב? ‏ما الذي تلاحظه؟'],
    ['emoji', '👩🏽‍🏫 What else? 🇫🇮'],
    ['half a surrogate pair', 'a\uD83D b'],
    ['markup', '<img src=x onerror="window.hit=1"> &amp; <b>bold</b>'],
    ['very long', 'word '.repeat(4000).trim()],
  ])('arrives as it is: %s', async (_, text) => {
    for (const name of ['textarea', 'contenteditable']) {
      const page = await lab.visit(name);
      await page.focus('#ed');
      await page.keyboard.press('Control+Home');
      expect(await insert(page, text)).toMatchObject({ status: 'sure' });
      expect(String(await model(page)).replaceAll('\u00A0', ' ')).toBe(
        `${text}Hello world\nSecond`,
      );
    }
  });
});

describe('where the caret is', () => {
  it('is told in coordinates of the top viewport', async () => {
    const page = await lab.visit('srcdoc');
    await page.frames()[1]?.focus('body');
    await page.keyboard.press('Control+Home');
    const frame = await page.locator('#ed').boundingBox();
    const rect = (await call(page, 'rect')) as DOMRect;
    expect(rect.x).toBeGreaterThan(frame?.x ?? Infinity);
    expect(rect.y).toBeGreaterThan(frame?.y ?? Infinity);
    expect(rect.y + rect.height).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
    expect(rect.height).toBeGreaterThan(5);
  });

  it('follows the line in a text area', async () => {
    const page = await lab.visit('textarea');
    // How far lines lie apart is the font's own affair otherwise.
    await page.evaluate(() =>
      document.querySelector('textarea')?.style.setProperty('line-height', '18px'),
    );
    await page.focus('#ed');
    await page.keyboard.press('Control+Home');
    const first = (await call(page, 'rect')) as DOMRect;
    await page.keyboard.press('ArrowDown');
    const second = (await call(page, 'rect')) as DOMRect;
    expect(Math.abs(second.y - first.y - first.height)).toBeLessThan(2);
  });

  it.each([0, 40])('is told in a paragraph that wraps, scrolled by %i', async (scrolled) => {
    const page = await lab.visit('textarea');
    const bottom = await page.evaluate((by) => {
      const area = document.querySelector<HTMLTextAreaElement>('#ed');
      if (!area) return NaN;
      area.style.cssText = 'width: 200px; height: 0; padding: 0; line-height: 20px';
      area.value = 'word '.repeat(40).trim();
      const height = area.scrollHeight;
      area.style.height = '300px';
      area.value += '\nline'.repeat(20);
      area.focus();
      area.setSelectionRange(199, 199);
      area.scrollTop = by;
      return area.getBoundingClientRect().top + area.clientTop + height - by;
    }, scrolled);
    const rect = (await call(page, 'rect')) as DOMRect;
    expect(Math.abs(rect.y + rect.height - bottom)).toBeLessThan(4);
  });
});
