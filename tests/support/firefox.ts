import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connectMarionette, type Marionette } from './marionette';

const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Nothing that looks outside this machine, and no page of Firefox's own in the way. */
const PREFERENCES = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

/** Key names of WebDriver (w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

type Preferences = Record<string, string | number | boolean>;
/** `height` of the window in pixels. */
type LaunchOptions = { preferences?: Preferences; height?: number };
type Script<A extends unknown[], R> = (...args: A) => R | Promise<R>;

export type Firefox = {
  version: string;
  /** Installs an unpacked or zipped add-on until the browser closes; answers its id. */
  install: (path: string) => Promise<string>;
  navigate: (url: string) => Promise<void>;
  /** Runs a function in the page and waits for it. Sent as source: it may use nothing from around it. */
  execute: <A extends unknown[], R>(script: Script<A, R>, ...args: A) => Promise<R>;
  /** The same with the browser's rights over the page: closed shadow roots can be seen. */
  executeWithAccess: <A extends unknown[], R>(script: Script<A, R>, ...args: A) => Promise<R>;
  /** What is done meanwhile is done in the frame that the selector finds. */
  inFrame: <R>(selector: string, act: () => Promise<R>) => Promise<R>;
  /** The same with the rights of the browser itself, where `Services` and the window's own code are at hand. */
  executeInBrowser: <A extends unknown[], R>(script: Script<A, R>, ...args: A) => Promise<R>;
  /** Presses real keys where the focus is: `press('Control+z')`. */
  press: (keys: string) => Promise<void>;
  /** Clicks with a real mouse, at a point of the frame's view. */
  click: (x: number, y: number) => Promise<void>;
  /** Types text by real keys where the focus is. */
  type: (text: string) => Promise<void>;
  /** The page as PNG. */
  screenshot: () => Promise<Buffer>;
  close: () => Promise<void>;
};

/** The Firefox to test with: FIREFOX_PATH, or the first found where it usually is. */
function findFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH ?? '', ...USUAL_PLACES].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** A headless Firefox with a fresh profile, driven by its own remote protocol. Close it: that removes the profile. */
export async function launchFirefox({
  preferences = {},
  height,
}: LaunchOptions = {}): Promise<Firefox> {
  const executable = findFirefox();
  if (executable === undefined)
    throw new Error('No Firefox found. Install one, or set FIREFOX_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'good-question-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const environment = {
    MOZ_DISABLE_AUTO_SAFE_MODE: '1',
    ...(height !== undefined && { MOZ_HEADLESS_HEIGHT: String(height) }),
  };
  const child = spawn(
    executable,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--headless',
      '--profile',
      profile,
    ],
    { stdio: 'ignore', env: { ...process.env, ...environment } },
  );
  const marionette = await connectMarionette(await readPort(profile, child));
  const session = await marionette.send('WebDriver:NewSession', { capabilities: {} });
  const { capabilities } = session as { capabilities: { browserVersion: string } };
  return {
    version: capabilities.browserVersion,
    ...drive(marionette),
    close: () => quit(marionette, child, profile),
  };
}

function drive({ send }: Marionette): Omit<Firefox, 'version' | 'close'> {
  const value = async (command: string, parameters: Record<string, unknown>) =>
    ((await send(command, parameters)) as { value: unknown }).value;

  const executeIn = async <A extends unknown[], R>(
    sandbox: 'system' | null,
    script: Script<A, R>,
    args: A,
  ): Promise<R> => {
    const source = `const [...all] = arguments; const done = all.pop();
      Promise.resolve().then(() => (${script.toString()})(...all))
        .then((result) => done({ result }), (error) => done({ error: String(error) }));`;
    const answer = await value('WebDriver:ExecuteAsyncScript', {
      script: source,
      args,
      sandbox,
      newSandbox: false,
    });
    const { result, error } = answer as { result: R; error?: string };
    if (error !== undefined) throw new Error(error);
    return result;
  };

  const execute = <A extends unknown[], R>(script: Script<A, R>, ...args: A) =>
    executeIn(null, script, args);

  const perform = (actions: { type: 'keyDown' | 'keyUp'; value: string }[]) =>
    send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });

  const strike = async (held: string[]) => {
    await perform([
      ...held.map((key) => ({ type: 'keyDown' as const, value: key })),
      ...held.toReversed().map((key) => ({ type: 'keyUp' as const, value: key })),
    ]);
  };

  return {
    install: async (path) => String(await value('Addon:Install', { path, temporary: true })),
    navigate: async (url) => {
      await send('WebDriver:Navigate', { url });
    },
    execute,
    executeWithAccess: (script, ...args) => executeIn('system', script, args),
    inFrame: async (selector, act) => {
      const found = await value('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      });
      const [element] = Object.values(found as Record<string, string>);
      await send('WebDriver:SwitchToFrame', { element });
      try {
        return await act();
      } finally {
        await send('WebDriver:SwitchToFrame', { id: null });
      }
    },
    executeInBrowser: async (script, ...args) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await execute(script, ...args);
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    press: (keys) => strike(keys.split('+').map((name) => KEYS[name] ?? name)),
    click: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
    },
    type: async (text) => {
      for (const character of text) await strike([character]);
    },
    screenshot: async () =>
      Buffer.from(String(await value('WebDriver:TakeScreenshot', { full: false })), 'base64'),
  };
}

/** Firefox chooses a free port and writes it into the profile. */
async function readPort(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 300; tries += 1) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}.`);
    await delay(100);
  }
  child.kill('SIGKILL');
  throw new Error('Firefox did not open its remote protocol within 30 seconds.');
}

async function quit(
  { send, disconnect }: Marionette,
  child: ChildProcess,
  profile: string,
): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  disconnect();
  const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(killer);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
