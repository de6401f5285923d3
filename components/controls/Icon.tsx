const PATHS = {
  previous: 'M11 4 6 9l5 5',
  next: 'm7 4 5 5-5 5',
  copy: 'M6.5 6.5v-3h8v8h-3M3.5 6.5h8v8h-8z',
  insert: 'M9 3v8m0 0L5.5 7.5M9 11l3.5-3.5M3.5 14.5h11',
  save: 'M5 3h8v12l-4-3-4 3z',
  panel: 'M2.5 3.5h13v11h-13zM11 3.5v11',
  settings: 'M3 5h7m4 0h1M3 9h1m4 0h7M3 13h7m4 0h1M12 3.5v3m-6 1v3m6 1v3',
  edit: 'm11 4 3 3-7.5 7.5-3.5.5.5-3.5zM9.5 5.5l3 3',
  bin: 'M3.5 5h11M7 5V3.5h4V5M5 5l.7 9.5h6.6L13 5',
  site: 'M9 2.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM2.5 9h13M9 2.5c2 2 2.7 4.2 2.7 6.5S11 13.5 9 15.5c-2-2-2.7-4.2-2.7-6.5S7 4.5 9 2.5z',
  open: 'M10.5 3.5h4v4m0-4-6 6M7 4.5H3.5v10h10V11',
  search: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm3.3 7.8 3.7 3.7',
  close: 'm4.5 4.5 9 9m0-9-9 9',
  add: 'M9 3.5v11M3.5 9h11',
  asked: 'm3.5 9.5 3.5 3.5 7.5-8',
  up: 'm4 11 5-5 5 5',
  down: 'm4 7 5 5 5-5',
  ask: 'M6.2 6.6a2.8 2.8 0 1 1 4.2 2.5c-.9.5-1.4 1-1.4 2.1M9 14.2v.3',
  star: 'm9 2.8 1.9 4 4.3.5-3.2 3 .9 4.3L9 12.4l-3.9 2.2.9-4.3-3.2-3 4.3-.5z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: the control that holds it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
