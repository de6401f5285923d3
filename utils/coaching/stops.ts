/** What a stop stands in for: a blank's name, or an open place such as the ellipsis of a paraphrase frame. */
export type StopName = 'partner' | 'goal' | 'focus' | 'students' | 'lesson' | 'selection' | 'open';

/** A stretch of a question for the coach to type over. */
export type Stop = {
  start: number;
  end: number;
  name: StopName;
  /** What stands there while nothing is typed. */
  usual: string;
  /** What the coach typed, letter for letter. */
  typed?: string;
};

export type FilledStem = {
  text: string;
  /** In the order of the text. */
  stops: readonly Stop[];
};

/** As long as a value that fills a blank by itself. */
export const LONGEST_TYPED = 120;

/** The text with what the coach typed in a stop, on one line; emptied, the stop says what it usually does. */
export function typeInStop(filled: FilledStem, place: number, typed: string): FilledStem {
  const stop = filled.stops[place];
  if (!stop) return filled;
  const words = typed.slice(0, LONGEST_TYPED).replace(/\s+/g, ' ').trim() || stop.usual;
  const end = stop.start + words.length;
  const shift = end - stop.end;
  return {
    text: filled.text.slice(0, stop.start) + words + filled.text.slice(stop.end),
    stops: filled.stops.map((other, index) => {
      if (index < place) return other;
      if (index === place) return { ...stop, end, typed };
      return { ...other, start: other.start + shift, end: other.end + shift };
    }),
  };
}

/** Everything that was typed, stop for stop. */
export function listTyped(stops: readonly Stop[] = []): string[] {
  return stops.map(({ typed = '' }) => typed);
}

/** Types it all once more, into the same question filled anew. */
export function retype(filled: FilledStem, typed: readonly string[]): FilledStem {
  return typed.reduce(
    (text, words, place) => (words === '' ? text : typeInStop(text, place, words)),
    filled,
  );
}

/** The words before each stop, with the stop's own, and the words after the last. */
export function splitAtStops({ text, stops }: FilledStem): {
  parts: { before: string; stop: Stop; words: string }[];
  rest: string;
} {
  const ends = [0, ...stops.map(({ end }) => end)];
  return {
    parts: stops.map((stop, place) => ({
      before: text.slice(ends[place], stop.start),
      stop,
      words: text.slice(stop.start, stop.end),
    })),
    rest: text.slice(ends.at(-1)),
  };
}

/** The text as it was before anything was typed in its stops. */
export function getUsualText(filled: FilledStem): string {
  const { parts, rest } = splitAtStops(filled);
  return parts.map(({ before, stop }) => before + stop.usual).join('') + rest;
}
