import { readFile } from 'node:fs/promises';
import { inProject } from './project-root.mjs';
import { lastLines, runNpm } from './run-command.mjs';
import { SetupProblem } from './setup-problem.mjs';

const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTCACHED/;

async function readPackages(...parts) {
  try {
    return JSON.parse(await readFile(inProject(...parts), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether every package of the lockfile is installed in its version. `installed` is npm's own record
 * inside node_modules, which npm writes last, so an interrupted install counts as missing.
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([path, { integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages are mostly builds for other systems.
    return found ? found.integrity === integrity : optional === true;
  });
}

/** Installs what the lockfile names and node_modules lacks. */
export async function installDependencies() {
  const locked = await readPackages('package-lock.json');
  if (!locked)
    throw new SetupProblem('package-lock.json is missing or damaged; check it out again.');
  const installed = await readPackages('node_modules', '.package-lock.json');
  if (installed && isInstalled(locked, installed)) return;

  console.log('Installing dependencies with npm ci; the first time takes about a minute …');
  const { code, output } = await runNpm(['ci', '--prefer-offline', '--loglevel=error']);
  if (code === 0) return;
  console.error(lastLines(output));
  throw new SetupProblem(
    UNREACHABLE.test(output)
      ? 'npm could not reach its registry; connect to the network and try again.'
      : 'npm ci failed for the reason above; mend that and try again.',
  );
}
