import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('./sentences/', import.meta.url);

/** A seeded stream of numbers in [0, 1). */
export function seededRandom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hashOf = (text) => {
  let hash = 7;
  for (const char of text) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  return hash;
};

/** Up to `most` fillings of the `{one|other}` choices of a line, the same on every run. */
function expandLine(line, most) {
  if (!line.includes('{')) return [line];
  const random = seededRandom(hashOf(line));
  const fillings = new Set();
  for (let i = 0; i < most * 3 && fillings.size < most; i++) {
    const filled = line.replace(/\{([^}]*)\}/g, (_, choices) => {
      const options = choices.split('|');
      return options[Math.floor(random() * options.length)];
    });
    fillings.add(filled.replace(/\s+/g, ' ').trim());
  }
  return [...fillings];
}

/** The same sentence as a hurried hand writes it: no capitals, apostrophes or end mark. */
const hurry = (text) =>
  text
    .toLowerCase()
    .replace(/(\w)'(\w)/g, '$1$2')
    .replace(/[.?!]+$/, '');

/** Coaches' lines are many and say much the same; the other registers must be heard beside them. */
const WORTH = { coach: 0.4, talk: 1.5, class: 1.5, meeting: 1.5, support: 1.2, paper: 1.5 };
const worthOf = (file) => (file === 'coach-lines.txt' ? 1 : (WORTH[file.replace(/-.*/, '')] ?? 1));

/** The sentences written for this project, one `{ text, label, weight, file }` for each filling. */
export function readOwnSentences(most = 16) {
  const sentences = [];
  for (const file of readdirSync(folder).sort()) {
    let label = '';
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line.startsWith('# ')) label = line.slice(2).trim();
      else if (line.trim()) {
        const texts = expandLine(line.trim(), most);
        const weight = texts.length ** -0.4 * worthOf(file);
        for (const text of texts) {
          sentences.push({ text, label, weight, file });
          if (/^(coach|talk)/.test(file)) {
            sentences.push({ text: hurry(text), label, weight: weight / 2, file });
          }
        }
      }
    }
  }
  return sentences;
}
