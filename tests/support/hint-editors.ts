import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from '../../scripts/planning/serve-folder.mjs';
import { openPlanning, type Extension } from './extension';

export type HintEditor = {
  open: () => Promise<Page>;
  /** Puts the caret into the editor, which is empty then. */
  focus: (page: Page) => Promise<void>;
  read: (page: Page) => Promise<string>;
  /** The markup of what the coach writes in and of the page around it. */
  readMarkup: (page: Page) => Promise<string>;
};

export const HINT_EDITORS = ['textarea', 'TipTap (ProseMirror)', 'TinyMCE', 'CodeMirror'] as const;
export type HintEditorName = (typeof HINT_EDITORS)[number];

const readBody = (page: Page) => page.evaluate(() => document.body.outerHTML);

/** The editors in which hints are tried: those of the planning document, and a CodeMirror in a page of its own. */
export async function prepareHintEditors(
  extension: Extension,
): Promise<Record<HintEditorName, HintEditor> & { close: () => Promise<void> }> {
  const open = () => openPlanning(extension);
  const outDir = mkdtempSync(join(tmpdir(), 'good-question-codemirror-'));
  const root = join(import.meta.dirname, '../pages/codemirror');
  await build({ root, configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await serveFolder(outDir);
  return {
    async close() {
      await server.close();
    },
    textarea: {
      ...{ open, readMarkup: readBody },
      focus: (page) => page.locator('#comment').click(),
      read: (page) => page.locator('#comment').inputValue(),
    },
    'TipTap (ProseMirror)': {
      ...{ open, readMarkup: readBody },
      async focus(page) {
        await page.locator('.ProseMirror p').first().click();
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Delete');
      },
      read: (page) => page.locator('.ProseMirror').innerText(),
    },
    TinyMCE: {
      open,
      focus: (page) => page.frameLocator('.tox-edit-area__iframe').locator('body').click(),
      read: (page) =>
        page.evaluate<string>(
          `tinymce.get('reply').getContent({ format: 'text' }).replaceAll('\\u00a0', ' ')`,
        ),
      readMarkup: async (page) => {
        const inner = page.frameLocator('.tox-edit-area__iframe').locator('body');
        return (await readBody(page)) + (await inner.evaluate((body) => body.outerHTML));
      },
    },
    CodeMirror: {
      async open() {
        const page = await extension.context.newPage();
        await page.goto(server.url);
        await page.locator('.cm-content').waitFor();
        await page.bringToFront();
        return page;
      },
      focus: (page) => page.locator('.cm-content').click(),
      read: (page) => page.evaluate<string>('readModel()'),
      readMarkup: readBody,
    },
  };
}
