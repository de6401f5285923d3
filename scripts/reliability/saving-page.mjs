import { openExtensionTab } from '../chromium/surfaces.mjs';

/**
 * Runs in a page of the extension: saves one pair of records after another (a note and a question, in one change),
 * and tells by the console which are asked for and which acknowledged. Like the product it asks twice; a save without
 * an answer is made again under its own ids, as a coach does who presses Enter again. \`broken\` counts the saves whose
 * worker went before it answered, \`written\` those of them that were stored by then.
 */
const saveOn = `(from) => {
  window.saving = true;
  window.saved = { acknowledged: [], broken: 0, written: 0 };
  const countBroken = async ({ id }) => {
    window.saved.broken += 1;
    const { meta } = await chrome.storage.local.get('meta');
    if (meta?.done.includes(id)) window.saved.written += 1;
  };
  const ask = async (payload) => {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const answer = await chrome.runtime
        .sendMessage({ verb: 'change', payload })
        .catch(() => undefined);
      if (answer) return answer;
      await countBroken(payload);
    }
    return { ok: false, reason: 'no-answer' };
  };
  const save = async (n) => {
    const id = 'pair-' + String(n).padStart(8, '0');
    const at = Date.now();
    const payload = {
      id: 'save-' + id,
      puts: [
        { kind: 'note', id, fields: { kind: 'observation', text: 'note ' + n, visibility: 'private', at } },
        { kind: 'prompt', id, fields: { text: 'question ' + n, phase: 'assess', at } },
      ],
    };
    console.log('asked ' + id);
    const { ok } = await ask(payload);
    if (ok) {
      window.saved.acknowledged.push(id);
      console.log('acknowledged ' + id);
    }
    return ok;
  };
  window.ended = (async () => {
    for (let n = from; window.saving; ) if (await save(n)) n += 1;
    return window.saved;
  })();
  return true;
}`;

/** Runs in a page of the extension: all records of a kind by id, and whether list, count and pages agree. */
const readRecords = `async (kind) => {
  const all = await chrome.storage.local.get(null);
  const names = Object.keys(all).filter((key) => key.startsWith('page:' + kind + ':'));
  const records = names.flatMap((key) => all[key]);
  const ids = records.map(({ id }) => id);
  const counts = all.meta?.census[kind] ?? { alive: 0, trashed: 0, erased: 0 };
  const listed = (all['dir:' + kind] ?? '').split(' ').filter(Boolean);
  return {
    ids,
    isSound:
      new Set(ids).size === ids.length &&
      counts.alive + counts.trashed + counts.erased === ids.length &&
      listed.length === names.length &&
      listed.length === (all.meta?.pages[kind] ?? 0),
  };
}`;

/** Opens a page that saves from number `from` on; `asked` and `acknowledged` fill as it tells. */
export async function startSaving(pipe, id, from) {
  const page = await openExtensionTab(pipe, id, 'options.html');
  const told = { asked: new Set(), acknowledged: new Set() };
  let hearNext = () => undefined;
  await page.send('Runtime.enable');
  pipe.listen(({ method, params }) => {
    if (method !== 'Runtime.consoleAPICalled') return;
    const [what, one] = String(params.args[0]?.value).split(' ');
    told[what]?.add(one);
    if (what === 'acknowledged') hearNext();
  });
  await page.evaluate(saveOn, from);
  return {
    page,
    ...told,
    /** Resolves when a save is acknowledged, and so with the next one under way. */
    waitForNext: () => new Promise((resolve) => (hearNext = resolve)),
    /** Resolves to how many saves lost their worker, and how many of those were stored by then. */
    async stop() {
      const saved = await page.evaluate(`() => { window.saving = false; return window.ended; }`);
      for (const one of saved.acknowledged) told.acknowledged.add(one);
      return saved;
    },
  };
}

/**
 * What is stored against what was acknowledged: `lost` were acknowledged and are missing, `torn` are half of a change
 * or a list that disagrees with its pages, `stored` are the ids of the pairs that are there.
 */
export async function compareStored(page, acknowledged) {
  const notes = await page.evaluate(readRecords, 'note');
  const prompts = await page.evaluate(readRecords, 'prompt');
  const note = new Set(notes.ids);
  const prompt = new Set(prompts.ids);
  const lost = [...acknowledged].filter((id) => !note.has(id) || !prompt.has(id)).length;
  const halves = [...note].filter((id) => !prompt.has(id)).length;
  const others = [...prompt].filter((id) => !note.has(id)).length;
  const torn = halves + others + (notes.isSound ? 0 : 1) + (prompts.isSound ? 0 : 1);
  return { lost, torn, stored: note };
}
