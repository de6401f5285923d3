import { loadCoaching } from '../../stems/load-coaching.mjs';
import { atMost } from '../limits.mjs';
import { summarise } from '../statistics.mjs';

const COUNT = 10_000;
const SHOWN = 8;
const FRAME = 1000 / 60;
const SITUATION = { phase: 'prepare', conversation: 'planning' };
/** Typed letter by letter: whole words, begun ones, slips, and words that nothing has. */
const TYPED = [
  'evidence of learning',
  'puzzling enough',
  'stuednts sya',
  'ordinry tuseday',
  'what might',
  'xylophone',
];

/** The library over and over, with words of each round's own, so that the vocabulary grows as well. */
async function createStems() {
  const { builtinStems } = await loadCoaching('builtin-stems');
  return Array.from({ length: COUNT }, (_, i) => {
    const stem = builtinStems[i % builtinStems.length];
    const round = Math.floor(i / builtinStems.length);
    return { ...stem, id: `${stem.id}-${round}`, text: `${stem.text} word${i % 997} turn${round}` };
  });
}

/** In ms of CPU, so that a busy machine changes little. */
function time(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Search in 10,000 stems, in this Node and without a browser: the index, which is made ahead, and each key. */
export const stemSearch = {
  name: 'stem-search',
  once: true,
  arms: ['off'],
  async measure() {
    const { createStemSearch } = await loadCoaching('search');
    const search = createStemSearch(await createStems());
    // Another object with each key, as the background has it.
    const find = (words) => time(() => search.find(words, { ...SITUATION }, SHOWN));
    const index = time(search.prepare);
    find('e');
    const keys = TYPED.flatMap((typed) =>
      Array.from(typed, (_, i) => find(typed.slice(0, i + 1))),
    ).sort((a, b) => a - b);
    const p95 = keys[Math.floor((keys.length - 1) * 0.95)];
    return { index, median: summarise(keys).median, p95, longest: keys.at(-1) };
  },
  goals: [
    { title: 'Search in 10,000 stems, its index made, CPU ms', figure: 'index' },
    { title: '… a key, p50 CPU ms', figure: 'median', limit: atMost(FRAME) },
    { title: '… a key, p95 CPU ms', figure: 'p95', limit: atMost(FRAME) },
    { title: '… a key, longest CPU ms', figure: 'longest', limit: atMost(FRAME) },
  ],
};
