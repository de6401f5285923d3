import { loadSource } from '../reliability/load-source.mjs';

const PAGE = 100;
const PAGES_AT_ONCE = 20;
const MINUTE = 60_000;
const DEVICE = 'devicea';
const WORDS =
  'the of and to a in that it was for on with as students lesson strips groups wrote number question asked why again evidence notice pairs slowly quiet board reading fraction wait time answer listen plan checked ticket reason because before after class first second third hands paper draw model sentence talk partner'.split(
    ' ',
  );

function createChooser() {
  let state = 7;
  return (list) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}

function writeText(choose, start, length) {
  let text = start;
  while (text.length < length) text += ` ${choose(WORDS)}`;
  return text.slice(0, length);
}

/** Notes of 300 characters of 20 partners, oldest first; a tenth are steps, all done. The oldest has a word of its own. */
function createNotes({ createRecord, createId, tick }, count) {
  const choose = createChooser();
  const start = Date.now() - (count + 1) * MINUTE;
  return Array.from({ length: count }, (_, i) => {
    const at = start + i * MINUTE;
    const isStep = i % 10 === 0;
    const fields = {
      ...{ kind: isStep ? 'next_step' : 'observation', visibility: 'private', at },
      ...(isStep && { doneAt: at }),
      text: writeText(choose, i === 0 ? 'The quokka' : 'They', 300),
      partnerId: `partner-${String(i % 20).padStart(2, '0')}`,
    };
    return createRecord('note', createId(at, Math.random), fields, tick(undefined, at, DEVICE));
  });
}

async function loadCore() {
  const paths = ['edit-record', 'ids', 'clock', 'meta', 'page-tags', 'page-words', 'pages'];
  const modules = await Promise.all(paths.map((path) => loadSource(`utils/records/${path}.ts`)));
  return Object.assign({}, ...modules);
}

const setAll = `async (values) => chrome.storage.local.set(values)`;

/**
 * Puts notes into storage as the writer lays them out, page by page and past the writer, since 100,000 changes would
 * take an hour. `page` is any open page of the extension.
 */
export async function plantNotes(page, count) {
  const core = await loadCore();
  const notes = createNotes(core, count);
  const starts = Array.from({ length: Math.ceil(count / PAGE) }, (_, i) => i * PAGE);
  const pages = starts.map((start) => {
    const records = notes.slice(start, start + PAGE);
    return { name: start === 0 ? core.FIRST_PAGE : records[0].id, records };
  });
  for (let at = 0; at < pages.length; at += PAGES_AT_ONCE) {
    const values = pages.slice(at, at + PAGES_AT_ONCE).flatMap(({ name, records }) => [
      [`page:note:${name}`, records],
      [`words:note:${name}`, core.describeWords('note', records)],
    ]);
    await page.evaluate(setAll, Object.fromEntries(values));
  }
  const tags = pages.map(({ name, records }) => [name, core.describeTags('note', records)]);
  const meta = core.createMeta(Math.random);
  await page.evaluate(setAll, {
    'dir:note': core.formatDirectory(pages.map(({ name }) => name)),
    'tags:note': core.formatTags(new Map(tags)),
    meta: {
      ...meta,
      clock: notes.at(-1).c,
      census: { ...meta.census, note: { alive: count, trashed: 0, erased: 0 } },
      pages: { note: pages.length },
    },
  });
}
