import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const RESULTS = join(ROOT, '.output/places');

const SECTIONS = {
  pages: 'Pages that get in the way',
  frames: 'Frames and documents',
  sites: 'Sites that cannot be tried without an account',
} as const;
type Section = keyof typeof SECTIONS;

/** What a surface said, which is what the page showed, too: a test has compared the two before it tells of it. */
export type PlaceRow = { place: string; palette: string; popup: string; label?: string };

const INTRODUCTION = `# Places

Written by the test run (\`tests/browser/places\`), not by hand: the built extension in Chromium, on small pages made
for it. "inserted": the question stood in the page's own model once, at the caret, and the surface said so. "placed":
the same, but the page cannot be read, so the surface asks the coach to look. "copied": nothing was inserted; the
surface said why, and the question was on the clipboard. The editors of [editors.md](editors.md) and the servers of
\`tests/editors\` are the real things. A stand-in keeps what is publicly known of a site's editor and proves no more.
`;

/** Keeps what a test file saw, and writes the table once every section has been seen. */
export function writePlaces(section: Section, rows: PlaceRow[]): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(resultFile(section), JSON.stringify(rows));
  const names = Object.keys(SECTIONS) as Section[];
  if (!names.every((name) => existsSync(resultFile(name)))) return;
  writeFileSync(join(ROOT, 'docs/places.md'), [INTRODUCTION, ...names.map(makeSection)].join('\n'));
}

function makeSection(section: Section): string {
  const rows = JSON.parse(readFileSync(resultFile(section), 'utf8')) as PlaceRow[];
  const labelled = rows.some(({ label }) => label !== undefined);
  const head = ['Place', 'From the palette', 'From the popup', ...(labelled ? ['Shown by'] : [])];
  const lines = rows.map(({ place, palette, popup, label }) => [
    place,
    describe(palette),
    describe(popup),
    ...(label === undefined ? [] : [label]),
  ]);
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${SECTIONS[section]}\n\n${table.join('\n')}\n`;
}

function describe(said: string): string {
  if (said === 'Inserted') return 'inserted';
  return said.startsWith('Placed') ? 'placed' : 'copied';
}

function resultFile(section: Section): string {
  return join(RESULTS, `${section}.json`);
}
