import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildBridge } from '../support/insertion/build-bridge';
import { callBridge } from '../support/insertion/call-bridge';
import { startDriver, type BrowserName, type Driver } from './drivers';
import { startTiddlywiki, type WikiServer } from './start-tiddlywiki';

const DRAFT = 'Draft of Plan';
const BEFORE = 'Hello world\nSecond';
const AGENDA = 'What do you notice?\nWhat else?';
const AFTER = BEFORE.replace('Hello', `Hello${AGENDA}`);

let wiki: WikiServer;
let extension: string;
beforeAll(async () => {
  [wiki, extension] = await Promise.all([startTiddlywiki(), buildBridge()]);
});
afterAll(async () => {
  await wiki.close();
  rmSync(extension, { recursive: true, force: true });
});

type TiddlyWiki = {
  wiki: {
    addTiddler: (fields: Record<string, unknown>) => void;
    getTiddlerText: (title: string) => string;
  };
};

/** Opens a draft in the wiki's editor: a text area in a frame that the wiki writes by script. */
async function openDraft(driver: Driver): Promise<void> {
  await driver.visit(wiki.url);
  await driver.run(
    async ({ title, text }) => {
      const { $tw } = window as unknown as { $tw: TiddlyWiki };
      $tw.wiki.addTiddler({ title, text, 'draft.of': 'Plan', 'draft.title': 'Plan' });
      $tw.wiki.addTiddler({ title: '$:/StoryList', list: [title] });
      const find = () =>
        [...document.querySelectorAll('iframe')]
          .map((frame) => frame.contentDocument?.querySelector('textarea'))
          .find((field) => field);
      for (let waited = 0; !find(); waited += 20) {
        if (waited > 10_000) throw new Error('The draft did not open.');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      find()?.ownerDocument.defaultView?.focus();
      find()?.focus();
    },
    { title: DRAFT, text: BEFORE },
  );
  await delay(100);
  await driver.press('Control+Home');
  for (let step = 0; step < 5; step += 1) await driver.press('ArrowRight');
}

function readDraft(driver: Driver): Promise<string> {
  return driver.run((title) => {
    const { $tw } = window as unknown as { $tw: TiddlyWiki };
    return $tw.wiki.getTiddlerText(title);
  }, DRAFT);
}

it.each<BrowserName>(['chromium', 'firefox'])(
  'reaches the text of a TiddlyWiki server, once, and undo takes it back, in %s',
  async (browser) => {
    const driver = await startDriver(browser, extension);
    try {
      await openDraft(driver);
      const outcome = await driver.run(callBridge, { verb: 'insert', text: AGENDA });
      expect(outcome).toMatchObject({ status: 'sure' });
      expect(await readDraft(driver)).toBe(AFTER);
      await expect.poll(readServer, { timeout: 15_000 }).toBe(AFTER);
      await driver.press('Control+z');
      expect(await readDraft(driver)).toBe(BEFORE);
    } finally {
      await driver.close();
    }
  },
);

async function readServer(): Promise<string | undefined> {
  const response = await fetch(`${wiki.url}/recipes/default/tiddlers/${encodeURIComponent(DRAFT)}`);
  return response.ok ? ((await response.json()) as { text: string }).text : undefined;
}
