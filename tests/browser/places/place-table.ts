import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from './place-list';

const ROOT = join(import.meta.dirname, '../../..');
const RESULTS = join(ROOT, '.output/places');

const SECTIONS: Record<Section, string> = {
  pages: 'Pages that get in the way',
  frames: 'Frames and documents',
  sites: 'Sites that cannot be tried without an account',
};
const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' } as const;
type BrowserName = keyof typeof BROWSERS;

/** What a surface said, which is what the page showed, too: a test has compared the two before it tells of it. */
export type PlaceRow = {
  place: string;
  palette: string;
  popup?: string;
  withoutUndo?: true;
  label?: string;
};

const INTRODUCTION = `# Places

Written by the test run (\`npm run places\`), not by hand: the built extension in Chromium and in Firefox, on small pages
made for it. "inserted": the question stood in the page's own model once, at the caret, one undo took it back, and the
surface said so. "placed": the same, but the page cannot be read, so the surface asks the coach to look. "copied":
nothing was inserted; the surface said why, and the question was on the clipboard. The editors of
[editors.md](editors.md) and the servers of \`tests/editors\` are the real things. A stand-in keeps what is publicly
known of a site's editor and proves no more. "no undo": the page rebuilds its editor when the popup gives the focus
back, and its own undo ends with that. "no popup there": Firefox opens none over a page in fullscreen.

What is typed in the palette stays out of the page, with one exception: a page whose own script listens to keys on its
window from the start hears them, because the browser asks listeners there in the order in which they came. On a site
that is switched on ours comes first, and the page hears nothing; elsewhere the page was there first and hears the keys, too.
`;

/** Keeps what a test file saw, and writes the table once every section has been seen in both browsers. */
export function writePlaces(browser: BrowserName, section: Section, rows: PlaceRow[]): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(resultFile(browser, section), JSON.stringify(rows));
  const sections = Object.keys(SECTIONS) as Section[];
  const files = sections.flatMap((one) => [
    resultFile('chromium', one),
    resultFile('firefox', one),
  ]);
  if (!files.every((file) => existsSync(file))) return;
  const parts = [INTRODUCTION, ...sections.map(makeSection)];
  writeFileSync(join(ROOT, 'docs/places.md'), parts.join('\n'));
}

function makeSection(section: Section): string {
  const chromium = readRows('chromium', section);
  const firefox = readRows('firefox', section);
  const isLabelled = chromium.some(({ label }) => label !== undefined);
  const head = [
    'Place',
    ...Object.values(BROWSERS).flatMap((name) => [`${name}: palette`, `${name}: popup`]),
    ...(isLabelled ? ['Shown by'] : []),
  ];
  const lines = chromium.map(({ place, label, ...row }) => [
    place,
    ...describe(row),
    ...describe(firefox.find((one) => one.place === place)),
    ...(label === undefined ? [] : [label]),
  ]);
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${SECTIONS[section]}\n\n${table.join('\n')}\n`;
}

function describe(row?: Omit<PlaceRow, 'place' | 'label'>): string[] {
  const popup = describeWords(row?.popup ?? 'no popup there');
  // Said of a page that begins anew when the popup gives the focus back.
  return [describeWords(row?.palette ?? 'not run'), row?.withoutUndo ? `${popup}, no undo` : popup];
}

function describeWords(said: string): string {
  if (said === 'Inserted') return 'inserted';
  if (said.startsWith('Please check the page')) return 'placed';
  return said.includes('Copied') ? 'copied' : said;
}

function readRows(browser: BrowserName, section: Section): PlaceRow[] {
  return JSON.parse(readFileSync(resultFile(browser, section), 'utf8')) as PlaceRow[];
}

function resultFile(browser: BrowserName, section: Section): string {
  return join(RESULTS, `${browser}-${section}.json`);
}
