import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem, type as system } from 'node:os';
import { inProject } from '../setup/project-root.mjs';
import { runCommand } from '../setup/run-command.mjs';

const FILE = inProject('RELIABILITY.md');
const HEAD = `# Reliability

What became of a coach's records when things went wrong, measured. Every figure was written by the command that stands
over it; \`npm run reliability\` takes them all, and \`npm run reliability -- --quick\` has a look within a minute and
writes nothing. What is said of a browser was done in a real one, with the extension as it is built.

`;

const escape = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function writeSection({ name, title, rows }, { ranOn, long }) {
  const command = `npm run reliability -- ${long ? '--long ' : ''}--only ${name}`;
  const lines = rows.map(({ what, result, isSound }) =>
    [what, `${isSound ? '' : '**Not as it should be.** '}${result}`].map(escape).join(' | '),
  );
  const head = '| What | What became of it |\n| --- | --- |';
  const table = `${head}\n${lines.map((line) => `| ${line} |`).join('\n')}`;
  return `## ${title}\n\n\`${command}\`, ${ranOn}\n\n${table}\n`;
}

/** The sections of the file as it is, by title, so that those not measured now stay. */
async function readSections() {
  const text = await readFile(FILE, 'utf8').catch(() => '');
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => [part.slice(0, part.indexOf('\n')), `## ${part.trimEnd()}\n`]),
  );
}

async function describeMachine(executable) {
  const { output } = await runCommand(executable, ['--version']);
  const browser = /[A-Z][\w ]+ \d+/.exec(output)?.[0] ?? 'Chromium';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${browser}, ${system()}, ${cpus().length} processors, ${memory} GB, ${new Date().toISOString().slice(0, 10)}`;
}

/** Writes the measured sections into RELIABILITY.md, in the order of `titles`; the others keep what stands there. */
export async function writeReport(sections, { executable, long, titles }) {
  const ranOn = await describeMachine(executable);
  const kept = await readSections();
  for (const section of sections) {
    kept.set(section.title, writeSection(section, { ranOn, long }));
  }
  const inOrder = titles.flatMap((title) => kept.get(title) ?? []);
  await writeFile(FILE, HEAD + inOrder.join('\n'));
  const prettier = inProject('node_modules', 'prettier', 'bin', 'prettier.cjs');
  await runCommand(process.execPath, [prettier, '--write', FILE]);
  console.log(`\nWritten: ${FILE}`);
}
