import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const PACKAGE = 'ep_etherpad-lite';
const VERSION = '1.8.14';
/** Etherpad insists on lying in a folder named `src`, and finds itself through the modules beside it. */
const ROOT = join(import.meta.dirname, 'node_modules/etherpad');
const SOURCE = join(ROOT, 'src');
const STARTING = 30_000;

export type PadServer = { url: string; close: () => Promise<void> };

/** Installs Etherpad when it is not there yet; that takes about three minutes. */
export function installEtherpad(): void {
  if (existsSync(join(SOURCE, 'node_modules/express'))) return;
  const run = (command: string, args: string[], cwd: string) =>
    execFileSync(command, args, { cwd, stdio: 'ignore', shell: true });
  mkdirSync(join(ROOT, 'node_modules'), { recursive: true });
  run('npm', ['pack', `${PACKAGE}@${VERSION}`], ROOT);
  mkdirSync(SOURCE, { recursive: true });
  run('tar', ['-xzf', `${PACKAGE}-${VERSION}.tgz`, '-C', 'src', '--strip-components=1'], ROOT);
  // Its own development packages contradict each other.
  const options = ['--omit=dev', '--legacy-peer-deps', '--ignore-scripts', '--no-audit'];
  run('npm', ['install', ...options], SOURCE);
  symlinkSync(SOURCE, join(ROOT, 'node_modules', PACKAGE), 'junction');
}

/** Starts a real Etherpad on a free port, with no pads, each of which begins with the given text. */
export async function startEtherpad(text: string): Promise<PadServer> {
  const folder = mkdtempSync(join(tmpdir(), 'good-question-pads-'));
  const port = await findFreePort();
  const settings = join(folder, 'settings.json');
  writeFileSync(
    settings,
    JSON.stringify({
      ip: '127.0.0.1',
      port,
      dbType: 'dirty',
      dbSettings: { filename: join(folder, 'pads.db') },
      defaultPadText: text,
      suppressErrorsInPadText: true,
      loglevel: 'ERROR',
      importExportRateLimiting: { windowMs: 1000, max: 1000 },
    }),
  );
  const server = join(ROOT, 'node_modules', PACKAGE, 'node/server.js');
  const child = spawn(process.execPath, [server, '--settings', settings], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  for (let waited = 0; waited < STARTING; waited += 200) {
    if (await answers(url)) return { url, close };
    await delay(200);
  }
  await close();
  throw new Error('Etherpad did not start.');
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}
