import type { Stem } from './stem';

/** Where others spell differently from the library, which is written in Australian English. */
const VARIANTS: readonly { language: RegExp; spellings: readonly [RegExp, string][] }[] = [
  {
    language: /^en-(?:us|ph)\b/i,
    spellings: [
      [/(\bj)udgement/gi, '$1udgment'],
      [/\b(to|after|back|for)wards\b/gi, '$1ward'],
      [/(\p{L}(?:al|an|ern|gn|log|mar|phas|rit|tic|tim))is(e[ds]?|ing|ation)\b/giu, '$1iz$2'],
      [/(\b(?:col|fav|hon|lab|neighb|behavi))our/gi, '$1or'],
      [/(\bpracti)s(e[ds]?|ing)\b/gi, '$1c$2'],
      [/(\b(?:cent|met|theat))re\b/gi, '$1er'],
      [/(\blearn|\bburn|\bspell)t\b/gi, '$1ed'],
      [/(\bmath)s\b/gi, '$1'],
      [/(\b(?:label|model|travel|cancel))l(ed|ing)\b/gi, '$1$2'],
    ],
  },
  { language: /^en-(?:gb|ie)\b/i, spellings: [[/(\bprogram)(s?)\b/gi, '$1me$2']] },
];

/** The text as the language spells it, as in `en-US`; in every other one as it was written. */
export function spell(text: string, language: string): string {
  const variant = VARIANTS.find((candidate) => candidate.language.test(language));
  return (variant?.spellings ?? []).reduce(
    (spelt, [form, replacement]) => spelt.replace(form, replacement),
    text,
  );
}

/** The stems in the language's spelling; those without a difference are the same objects. */
export function spellStems(stems: readonly Stem[], language: string): readonly Stem[] {
  if (!VARIANTS.some((variant) => variant.language.test(language))) return stems;
  return stems.map((stem) => {
    const text = spell(stem.text, language);
    return text === stem.text ? stem : { ...stem, text };
  });
}
