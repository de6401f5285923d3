/** Somewhere to write, and what a surface has to say when it inserts there. */
export type Place = {
  /** As the table calls it. */
  place: string;
  page: string;
  /** What a person clicks to write, after "Hello". */
  field?: string;
  /** The frame it is in. */
  frame?: string;
  /** What brings the page into fullscreen, before. */
  fullscreenBy?: string;
  /** The page takes the focus as a reason to begin anew, which ends its own undo. */
  beginsAnewOnFocus?: true;
  /** What both surfaces have to say, if not "Inserted". */
  said?: string;
  /** The sites of both the page and its frame are switched on. */
  switchedOn?: true;
};

export const UNREACHABLE =
  'The caret is in a part of the page that belongs to another site: click there first. Copied: press Ctrl+V in the page to place it.';
const UNREADABLE =
  'Please check the page: from outside we cannot be sure that the question is there. Copied: press Ctrl+V if it is missing.';

const inFrame = (id: string) => ({ page: 'frames', frame: `#${id}`, field: 'body' });
const WORD = { page: 'word', frame: '#editor', field: '#WACViewPanel_EditingElement' };

/** Frames that a page can reach into only together with their site. */
export const CLOSED_FRAMES = [inFrame('sandboxed'), { ...inFrame('other'), field: '#ed' }];

export const PLACES = {
  pages: [
    { place: 'Modal dialog', page: 'dialog' },
    { place: 'Modal dialog of a web component', page: 'dialog-component' },
    {
      place: 'Modal dialog and editor in one shadow tree',
      page: 'dialog-in-shadow',
      field: '#ed',
    },
    { place: 'focus-trap 8', page: 'focus-trap' },
    { place: 'Bootstrap 5 modal', page: 'bootstrap' },
    { place: 'Document that captures every key', page: 'document-hotkeys' },
    { place: 'Small root font, styles that reach for everything', page: 'small-root' },
    { place: 'Trusted types, no styles, no scripts', page: 'strict' },
    { place: 'Editor rebuilt on focus', page: 'rebuilding', beginsAnewOnFocus: true },
    { place: 'Element in fullscreen', page: 'fullscreen', fullscreenBy: '#enter' },
  ],
  frames: [
    { place: 'about:blank frame', ...inFrame('blank') },
    { place: 'srcdoc frame', ...inFrame('srcdoc') },
    { place: 'blob frame', ...inFrame('blob') },
    { place: 'Frame written by document.write', ...inFrame('written') },
    { place: 'Sandboxed frame', ...inFrame('sandboxed'), said: UNREACHABLE },
    {
      place: 'Frame of a site that is not switched on',
      ...inFrame('other'),
      field: '#ed',
      said: UNREACHABLE,
    },
    { place: 'One of 200 fields', page: 'fields', field: '#field-137' },
    { place: 'Document of 500,000 characters', page: 'long', field: '#middle' },
  ],
  sites: [
    { place: 'Google Docs', page: 'google-docs', field: '#paper', said: UNREADABLE },
    { place: 'Word for the web, OneNote: not switched on', ...WORD, said: UNREACHABLE },
    { place: 'Word for the web, OneNote: both sites switched on', ...WORD, switchedOn: true },
    { place: 'Notion', page: 'notion', field: '[data-index="0"]' },
    { place: 'Google Classroom', page: 'classroom' },
    { place: 'Microsoft Teams', page: 'teams' },
  ],
} satisfies Record<string, Place[]>;
export type Section = keyof typeof PLACES;

/** What is known of the stand-in for a site. */
export function labelSite({ said }: Place): string {
  return said === UNREACHABLE ? 'clipboard' : 'tested against a stand-in';
}
