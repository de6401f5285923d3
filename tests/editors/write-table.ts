import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './drivers';
import { MATRIX, type EditorRow } from './matrix';
import { folders } from './pages';
import { CASES, expectRow, type EditorResult, type Round } from './run-editor';

export type BrowserResults = { version: string; results: Record<string, EditorResult> };

const DOCS = join(import.meta.dirname, '../../docs');
const NAMES: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

const INTRODUCTION = `# Editors

Written by the test run (\`tests/editors\`), not by hand: each editor is the real package, driven by real keys, and what
is compared is the editor's own model. In every cell the text arrived once, at the caret, and the next typed character
came after it; the cell names the way it went in and what one Ctrl+Z did. The palette has the focus in between; the
popup finds some of the text selected, which has to stay. "Many lines" is two questions below each other.
`;

/** Keeps what a browser did, also of a run with some of the rows, and writes the table once both have run. */
export function writeResults(browser: BrowserName, { version, results }: BrowserResults): void {
  mkdirSync(folders.built, { recursive: true });
  const before = readResults(browser);
  const all = before?.version === version ? { ...before.results, ...results } : results;
  writeFileSync(resultFile(browser), JSON.stringify({ version, results: all }));
  const both = { chromium: readResults('chromium'), firefox: readResults('firefox') };
  if (!both.chromium || !both.firefox) return;
  mkdirSync(DOCS, { recursive: true });
  writeFileSync(
    join(DOCS, 'editors.md'),
    makeTable({ chromium: both.chromium, firefox: both.firefox }),
  );
}

function makeTable(all: Record<BrowserName, BrowserResults>): string {
  const head = ['Editor', 'Package', ...CASES.map((one) => one.replace(/^p/, 'P'))];
  const tables = (Object.keys(NAMES) as BrowserName[]).flatMap((browser) => [
    `## ${NAMES[browser]} ${all[browser].version}\n`,
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- ').join('|')}|`,
    ...MATRIX.filter(({ only }) => only === undefined || only === browser).map(
      (row) =>
        `| ${[row.name, describePackage(row), ...describeResult(all[browser].results[row.page], expectRow(row, browser))].join(' | ')} |`,
    ),
    '',
  ]);
  return [INTRODUCTION, ...tables, ...MATRIX.flatMap(describeRemarks)].join('\n');
}

function describeResult(result: EditorResult | undefined, expected: EditorResult): string[] {
  return CASES.map((one) => (result ? describeRound(result[one], expected[one]) : 'not run'));
}

function describeRound(round: Round, expected: Round): string {
  if (expected.status === 'failed' && round.text === expected.text) return 'clipboard';
  if (round.text !== expected.text || round.status === 'failed') return `**no** (${round.by})`;
  const undo =
    round.undos === 0 ? 'no clean undo' : round.undos === 1 ? 'one undo' : `${round.undos} undos`;
  return `${round.status}, ${round.by}, ${undo}`;
}

function describeRemarks({ name, remark }: EditorRow): string[] {
  return remark === undefined ? [] : [`${name}: ${remark}`, ''];
}

function describePackage({ package: name }: EditorRow): string {
  if (name === undefined) return 'the browser';
  const file = readFileSync(join(import.meta.dirname, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(file) as { dependencies: Record<string, string> };
  const version = dependencies[name] ?? '';
  return version.startsWith('npm:') ? version.slice('npm:'.length) : `${name}@${version}`;
}

function resultFile(browser: BrowserName): string {
  return join(folders.built, `results-${browser}.json`);
}

function readResults(browser: BrowserName): BrowserResults | undefined {
  const file = resultFile(browser);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BrowserResults) : undefined;
}
