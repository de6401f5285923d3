import { findChromium, findFirefox } from './find-browser.mjs';
import { lastLines, runCommand } from './run-command.mjs';
import { SetupProblem } from './setup-problem.mjs';

const isRoot = process.getuid?.() === 0;

/** Installs Debian packages when we may (root, apt-get present); false when that did not work. */
async function installWithApt(packages) {
  if (!isRoot) return false;
  const found = await runCommand('apt-get', ['--version']);
  if (found.code !== 0) return false;
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runCommand('apt-get', ['update'], { env });
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const { code, output } =
    update.code === 0 ? await runCommand('apt-get', install, { env }) : update;
  if (code !== 0) console.error(lastLines(output, 5));
  return code === 0;
}

async function requireBrowser(find, packages, advice) {
  const found = find() ?? ((await installWithApt(packages)) ? find() : undefined);
  if (!found) throw new SetupProblem(advice);
  return found;
}

/** The path of a Chromium-family browser, installed first where Debian's may be. */
export function requireChromium() {
  return requireBrowser(
    findChromium,
    ['chromium', 'fonts-dejavu-core'],
    'No Chromium, Chrome, Brave or Edge was found; install one, or set CHROMIUM_PATH to its program.',
  );
}

/** The path of a Firefox, installed first where Debian's may be. */
export function requireFirefox() {
  return requireBrowser(
    findFirefox,
    ['firefox-esr'],
    'No Firefox was found, so its tests cannot run; install it, or set FIREFOX_PATH to its program.',
  );
}
