import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../setup/project-root.mjs';
import { lastLines, runCommand } from '../setup/run-command.mjs';
import { SetupProblem } from '../setup/setup-problem.mjs';
import { isFresh } from './is-fresh.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'scripts/building/parse-stems.mjs',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
].map((name) => inProject(name));

/**
 * Builds the extension for 'chrome' or 'firefox' below `into` and returns its folder.
 * A build that is not older than the sources is left as it is, unless `force` is set.
 */
export async function buildExtension(browser, { force = false, into = inProject('.output') } = {}) {
  const folder = join(into, `${browser}-mv3`);
  if (!force && (await isFresh(join(folder, 'manifest.json'), SOURCES))) return folder;

  // Built beside and moved over, so that a browser that is running from the folder never finds half of it.
  const beside = join(into, `building-${process.pid}`);
  const runner = inProject('scripts', 'building', 'run-wxt.mjs');
  const { code, output } = await runCommand(process.execPath, [runner, browser, beside]);
  if (code === 0) {
    await rm(folder, { recursive: true, force: true });
    await rename(join(beside, `${browser}-mv3`), folder);
  }
  await rm(beside, { recursive: true, force: true });
  if (code === 0) return folder;
  console.error(lastLines(output, 40));
  throw new SetupProblem(`The extension could not be built for ${browser}; the reason is above.`);
}
