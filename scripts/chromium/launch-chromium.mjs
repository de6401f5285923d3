import { spawn } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastLines } from '../setup/run-command.mjs';
import { SetupProblem } from '../setup/setup-problem.mjs';
import { openDevtoolsPipe } from './devtools-pipe.mjs';

const QUIET = ['--no-first-run', '--no-default-browser-check', '--disable-component-update'];
/** Without an account two profiles can sync through a file, in turns: a browser reads it when it starts. */
const listSyncFlags = (syncFile) =>
  syncFile === undefined
    ? ['--disable-background-networking', '--disable-sync']
    : ['--enable-local-sync-backend', `--local-sync-backend-dir=${syncFile}`];
const ANSWER_WITHIN = 30_000;

/** Without developer mode a Chromium keeps unpacked extensions but turns them off at the next start. */
async function seedProfile(profile, preferences) {
  const file = join(profile, 'Default', 'Preferences');
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) return;
  await mkdir(join(profile, 'Default'), { recursive: true });
  const extensions = { ui: { developer_mode: true }, ...preferences };
  await writeFile(file, JSON.stringify({ extensions }));
}

function listArguments({ profile, headless, args, syncFile }) {
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    // Branded Chrome no longer takes --load-extension; this lets us load over the pipe instead.
    '--enable-unsafe-extension-debugging',
    ...QUIET,
    ...listSyncFlags(syncFile),
    ...(headless ? ['--headless', '--disable-gpu'] : []),
    // Chromium's sandbox refuses to work for root, and only root needs to go without.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...args,
  ];
}

function waitForAnswer(pipe, child) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), ANSWER_WITHIN);
    child.once('error', reject);
    pipe
      .send('Browser.getVersion')
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/**
 * Starts a Chromium-family browser that is driven over its DevTools pipe. Resolves, once it answers, to
 * `{ pipe, pid, version, ended, close() }`; `ended` resolves when the browser has gone, however that came.
 */
export async function launchChromium({
  executable,
  profile,
  headless,
  args = [],
  preferences = {},
  syncFile,
}) {
  await seedProfile(profile, preferences);
  const child = spawn(executable, listArguments({ profile, headless, args, syncFile }), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve).once('error', resolve);
  });
  const pipe = openDevtoolsPipe(child);
  const version = await waitForAnswer(pipe, child).catch((error) => {
    child.kill('SIGKILL');
    console.error(lastLines(`${said}${error.message}`, 5));
    throw new SetupProblem(
      `${executable} did not start; close another run of this checkout, or set CHROMIUM_PATH to a working browser.`,
    );
  });

  return {
    pipe,
    pid: child.pid,
    version: version.product,
    ended,
    async close() {
      await pipe.send('Browser.close').catch(() => undefined);
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(timer);
    },
  };
}
