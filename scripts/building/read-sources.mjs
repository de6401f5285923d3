import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inProject } from '../setup/project-root.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { SetupProblem } from '../setup/setup-problem.mjs';

/** Every file of the project, as `{ name, content }`: what a store's reviewer needs to build it again. */
export async function readSources() {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { code, output } = await runCommand('git', args);
  if (code !== 0)
    throw new SetupProblem('The sources zip is made from a git checkout; this is none.');
  const names = output.split('\0').filter((name) => name !== '' && existsSync(inProject(name)));
  return Promise.all(
    names.map(async (name) => ({ name, content: await readFile(inProject(name)) })),
  );
}
