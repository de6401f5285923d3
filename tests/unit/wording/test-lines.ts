import { readFileSync } from 'node:fs';

const readText = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

/** The lines of a file under `# headings`, as pairs of heading and line. */
export function readHeadedLines(name: string): { heading: string; line: string }[] {
  let heading = '';
  const lines: { heading: string; line: string }[] = [];
  for (const line of readText(name)) {
    if (line.startsWith('# ')) heading = line.slice(2);
    else lines.push({ heading, line });
  }
  return lines;
}

/** The lines of a file of two columns. */
export const readPairs = (name: string): [string, string][] =>
  readText(name).map((line) => {
    const [left = '', right = ''] = line.split('\t');
    return [left, right];
  });
