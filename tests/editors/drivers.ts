import type { Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { launchFirefox } from '../support/firefox';

export type BrowserName = 'chromium' | 'firefox';

/** What the matrix needs of a browser. */
export type Driver = {
  version: string;
  visit: (url: string) => Promise<void>;
  /** Runs a function in the page; it may use nothing from around it. */
  run: <A, R>(script: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  /** Presses real keys where the focus is. */
  press: (keys: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Starts a browser with the test extension in it. */
export function startDriver(browser: BrowserName, extension: string): Promise<Driver> {
  return browser === 'chromium' ? startChromium(extension) : startFirefox(extension);
}

async function startChromium(extension: string): Promise<Driver> {
  const { context, close } = await launchChromium({ extension });
  const page: Page = context.pages()[0] ?? (await context.newPage());
  return {
    version: context.browser()?.version() ?? '',
    visit: async (url) => {
      await page.goto(url);
    },
    run: (script, argument) => page.evaluate(script as never, argument as never),
    press: (keys) => page.keyboard.press(keys),
    close,
  };
}

async function startFirefox(extension: string): Promise<Driver> {
  const firefox = await launchFirefox();
  await firefox.install(extension);
  return {
    version: firefox.version,
    visit: (url) => firefox.navigate(url),
    run: (script, argument) => firefox.execute(script, argument),
    press: (keys) => firefox.press(keys),
    close: () => firefox.close(),
  };
}
