import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  lab = await openLab({ pages: plainPages });
});
afterAll(() => lab.close());

describe('refusing to insert', () => {
  it.each([
    ['password', 'password'],
    ['masked', 'password'],
    ['readonly', 'read-only'],
    ['ariareadonly', 'read-only'],
    ['notediting', 'read-only'],
    ['date', 'no-field'],
  ])('leaves %s untouched', async (name, reason) => {
    const page = await lab.visit(name);
    await page.focus('#ed');
    const before = await model(page);
    expect(await insert(page, QUESTION)).toEqual({ ok: false, reason });
    expect(await model(page)).toBe(before);
  });

  it('says that there is no field when nothing has the focus', async () => {
    const page = await lab.visit('textarea');
    expect(await insert(page, QUESTION)).toEqual({ ok: false, reason: 'no-field' });
  });

  it.each([
    ['number', 'refused'],
    ['maxlength', 'too-long'],
  ])('inserts nothing of a text that a %s field would cut', async (name, reason) => {
    const page = await lab.visit(name);
    await page.focus('#ed');
    const before = await model(page);
    expect(await insert(page, QUESTION)).toEqual({
      status: 'failed',
      reason,
      editor: 'text-field',
    });
    expect(await model(page)).toBe(before);
  });

  it('inserts what still fits a maximum length', async () => {
    const page = await lab.visit('maxlength');
    await page.focus('#ed');
    await page.keyboard.press('End');
    expect(await insert(page, 'How so?')).toMatchObject({ status: 'sure' });
    expect(await model(page)).toBe('Hello worldHow so?');
  });

  it('inserts into an email field, which does not tell where its caret is', async () => {
    const page = await lab.visit('email');
    await page.focus('#ed');
    await page.keyboard.press('End');
    expect(await insertFromPalette(page, '.uk')).toMatchObject({ status: 'sure' });
    expect(await model(page)).toBe('a@b.example.uk');
  });

  it('puts the text after what is selected in an email field', async () => {
    const page = await lab.visit('email');
    await page.focus('#ed');
    await page.keyboard.press('End');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await insertFromPalette(page, '.uk')).toMatchObject({ status: 'sure' });
    expect(await model(page)).toBe('a@b.example.uk');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await insertFromPalette(page, 'b')).toMatchObject({ status: 'sure' });
    expect(await model(page)).toBe('ab@b.example.uk');
  });

  it('waits its turn while a word is being composed', async () => {
    const page = await lab.visit('textarea');
    await page.focus('#ed');
    await call(page, 'watch');
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', {
      text: 'にほ',
      selectionStart: 2,
      selectionEnd: 2,
    });
    // The browser passes on what an input method does without waiting for the page.
    await expect.poll(() => model(page)).toContain('にほ');
    const before = await model(page);
    expect(await insert(page, QUESTION)).toMatchObject({ status: 'failed', reason: 'composing' });
    expect(await model(page)).toBe(before);
    await input.send('Input.insertText', { text: '日本' });
    await expect.poll(() => model(page)).toContain('日本');
    expect(await insert(page, QUESTION)).toMatchObject({ status: 'sure' });
    await call(page, 'unwatch');
  });

  it('lets only one of two insertions at the same moment through', async () => {
    const page = await lab.visit('textarea');
    await page.focus('#ed');
    await page.keyboard.press('Control+Home');
    expect(await call(page, 'insertTwice', { text: QUESTION })).toEqual([
      { status: 'sure', editor: 'text-field', strategy: 'exec-text' },
      { status: 'failed', reason: 'busy' },
    ]);
    expect(await model(page)).toBe(`${QUESTION}Hello world\nSecond`);
  });

  it('notices that the field left the page while the palette was open', async () => {
    const page = await lab.visit('textarea');
    await page.focus('#ed');
    await call(page, 'open');
    await page.evaluate(() => document.querySelector('#ed')?.remove());
    expect(await call(page, 'choose', { text: QUESTION })).toMatchObject({
      status: 'failed',
      reason: 'field-gone',
    });
  });

  it('notices that the field was locked while the palette was open', async () => {
    const page = await lab.visit('textarea');
    await page.focus('#ed');
    await call(page, 'open');
    await page.evaluate(() => document.querySelector('#ed')?.setAttribute('readonly', ''));
    expect(await call(page, 'choose', { text: QUESTION })).toMatchObject({ reason: 'read-only' });
    expect(await model(page)).toBe('Hello world\nSecond');
  });

  it('does not take the focus from another field of the page', async () => {
    const page = await lab.visit('textarea');
    await page.focus('#ed');
    await call(page, 'open');
    await page.evaluate(() => {
      const other = document.createElement('input');
      document.body.append(other);
      other.focus();
    });
    expect(await call(page, 'choose', { text: QUESTION })).toMatchObject({ reason: 'refused' });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    expect(await model(page)).toBe('Hello world\nSecond');
  });

  it('does not take the focus from another editor in a frame', async () => {
    const page = await lab.visit('textarea');
    await page.focus('#ed');
    await call(page, 'open');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const body = frame.contentDocument?.body;
      body?.setAttribute('contenteditable', '');
      frame.contentWindow?.focus();
      body?.focus();
    });
    expect(await call(page, 'choose', { text: QUESTION })).toMatchObject({ reason: 'refused' });
    expect(await page.frames()[1]?.evaluate(() => document.activeElement === document.body)).toBe(
      true,
    );
    expect(await model(page)).toBe('Hello world\nSecond');
  });

  it('says so when a page cancels what is inserted', async () => {
    const page = await lab.visit('contenteditable');
    await page.focus('#ed');
    await page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#ed');
      const kept = [...(editor?.childNodes ?? [])].map((node) => node.cloneNode(true));
      // What an editor does that renders from a model of its own.
      editor?.addEventListener('input', () => {
        setTimeout(() => {
          editor.replaceChildren(...kept);
        }, 50);
      });
    });
    expect(await insert(page, QUESTION)).toMatchObject({ status: 'failed', reason: 'refused' });
    expect(await model(page)).toBe('Hello world\nSecond');
  });

  it('never inserts a second time after a page has claimed the paste', async () => {
    const page = await lab.visit('contenteditable');
    await page.focus('#ed');
    await page.evaluate(() => {
      document.querySelector('#ed')?.addEventListener('paste', (event) => event.preventDefault());
    });
    expect(await insert(page, QUESTION)).toMatchObject({ status: 'failed', reason: 'refused' });
    expect(await model(page)).toBe('Hello world\nSecond');
  });
});
