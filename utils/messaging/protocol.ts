import type { NowChoice } from '../coaching/now';
import type { PageContext } from '../coaching/situation';
import type { Obstacle } from '../models/insert-report';
import type { PaletteView } from '../models/palette';
import type { Change, ChangeResult, Refusal } from '../records/change';
import type { Answer as SyncAnswer } from '../sync/pull';
import type { RuleId } from '../wording/labels';
import type { Mute } from '../wording/mutes';

/** What an insertion came to, as the insertion engine says it. */
export type Placed = { status: 'sure' | 'likely' } | { status: 'failed'; reason: Obstacle };

/** How taking records in went; `leftOut` are those that cannot be read here or have no place. */
export type TakenFromFile = { ok: true; leftOut: number } | { ok: false; reason: Refusal };
/** Whether words are to be noticed in a page, and which are not. */
export type HintRules =
  { isOn: false } | { isOn: true; setting: 'strict' | 'standard'; mutes: Mute[]; site: string };

/** Said to the line about the coach's data: to go on without what is missing, that it was read, a backup, not now. */
export type SafetyAnswer = 'go-on' | 'seen' | 'backed-up' | 'later';
type Settled = { ok: true };

/** What surfaces may ask of the background, one sentence each. */
export type Protocol = {
  /** Writes a change to the records; the only way to do so. Extension pages only. */
  change: (change: Change) => ChangeResult;
  /** Finds questions by words, or with no words the ones that fit now. */
  findQuestions: (query: { words: string; page?: PageContext }) => PaletteView;
  /** Switches partner, phase, conversation or stance, and finds anew. */
  switchNow: (switched: { choice: NowChoice; words: string; page?: PageContext }) => PaletteView;
  /** Remembers that a question was used, so that it is not offered again at once. */
  useQuestion: (used: { stemId: string }) => ChangeResult;
  /** Stars a question, or takes the star back. */
  favourStem: (favoured: { stemId: string; isFavourite: boolean }) => ChangeResult;
  /**
   * Inserts a question in a frame of another site, where the palette cannot reach, in the asking tab. It is named, not
   * sent: only what was typed in its stops comes along.
   */
  placeInFrame: (place: {
    frameId: number;
    questionId: string;
    typed: readonly string[];
    page?: PageContext;
  }) => Placed;
  /** Puts records of a backup together with those here; removes nothing. Extension pages only. */
  takeIn: (file: { records: readonly unknown[] }) => TakenFromFile;
  /** Looks whether data is missing, thoroughly at every page; what it finds stands in storage. Extension pages only. */
  checkData: (look: { isThorough: boolean }) => Settled;
  /** Merges a copy of everything into what is there: the one made then, or the newest. Extension pages only. */
  restoreCopy: (copy: { at: number | null }) => Settled;
  /** Hears what a coach says to the line about their data. Extension pages only. */
  settleSafety: (said: { answer: SafetyAnswer }) => Settled;
  /** Takes back the note just kept from this tab. */
  undoKeep: (kept: { noteId: string }) => ChangeResult;
  /**
   * Looks whether there is anything to sync ('look'), syncs whether or not ('now'), or lets records go that other
   * machines removed ('take') or keeps them ('keep'). Extension pages only.
   */
  sync: (ask: { want: 'look' | 'now' | SyncAnswer }) => { ok: true };
  /** Puts the reader of hints into the asking page, if the coach wants hints there. Nothing typed is told. */
  openHints: (asked: Record<string, never>) => { isOn: boolean };
  /** What the coach has chosen about hints, for the asking page's site, at this moment. */
  readHintRules: (asked: Record<string, never>) => HintRules;
  /** Leaves a rule alone, or notices it again: for a word, on the asking page's site, or everywhere. */
  setMute: (mute: {
    rule: RuleId;
    scope: 'word' | 'site' | 'always';
    word?: string;
    isMuted: boolean;
  }) => ChangeResult;
};

export type Verb = keyof Protocol;
export type Payload<V extends Verb> = Parameters<Protocol[V]>[0];
export type Answer<V extends Verb> = ReturnType<Protocol[V]>;

/** Content scripts are the page's allies at worst: they get the verbs that can do no harm. */
export const PAGE_ONLY: ReadonlySet<Verb> = new Set<Verb>([
  'change',
  'takeIn',
  'sync',
  'checkData',
  'restoreCopy',
  'settleSafety',
]);
