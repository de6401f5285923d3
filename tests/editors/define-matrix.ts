import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBridge } from '../support/insertion/build-bridge';
import { servePages, type ServedPages } from '../support/insertion/serve-pages';
import { startDriver, type BrowserName, type Driver } from './drivers';
import { MATRIX } from './matrix';
import { folders, pages } from './pages';
import { CASES, expectRow, runEditor, type EditorResult, type Round } from './run-editor';
import { writeResults } from './write-table';

/** One test per editor in the given browser; their results become a half of the table. */
export function defineMatrix(browser: BrowserName): void {
  describe(`inserting in ${browser}`, () => {
    const results: Record<string, EditorResult> = {};
    let extension: string;
    let served: ServedPages;
    let driver: Driver;
    beforeAll(async () => {
      extension = await buildBridge();
      served = await servePages({ pages, folders });
      driver = await startDriver(browser, extension);
    });
    afterAll(async () => {
      writeResults(browser, { version: driver.version, results });
      await driver.close();
      await served.close();
      rmSync(extension, { recursive: true, force: true });
    });

    const rows = MATRIX.filter(({ only }) => only === undefined || only === browser);
    it.each(rows)('is exact in $name: once, at the caret, undone by one undo', async (row) => {
      const result = await runEditor(driver, row, served.url(row.page));
      results[row.page] = result;
      expect(comparable(result)).toEqual(comparable(expectRow(row, browser)));
    });
  });
}

/** The way it went in is for the table. */
function comparable(result: EditorResult) {
  const strip = (round: Round) => ({ ...round, by: '' });
  return Object.fromEntries(CASES.map((one) => [one, strip(result[one])]));
}
