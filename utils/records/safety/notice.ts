/** What the background found when it looked whether everything is there, as it lies in storage. */
export type SafetyState =
  | {
      readonly state: 'lost';
      readonly lost: number;
      /** When the copy was made that has it; null: there is none. */
      readonly copyAt: number | null;
      /** Bringing it back did not work. */
      readonly hasFailed?: boolean;
    }
  | {
      readonly state: 'restoring';
      /** How much is done, from 0 to 1. */
      readonly share: number;
      readonly copyAt: number;
      /** Records there were at its beginning. */
      readonly before: number;
    }
  | {
      readonly state: 'restored';
      readonly restored: number;
      /** Not in the copy either, or not readable there. */
      readonly missing: number;
    };

/** When the coach last took a backup, and when to speak of it next. */
export type BackupState = {
  /** Null: never. */
  readonly at: number | null;
  /** Entries alive then. */
  readonly entries: number;
  /** Not a word before this. */
  readonly remindFrom: number;
  /** This machine seems to empty its profiles: a backup is more urgent. */
  readonly isWiped?: boolean;
};

/** The one line about the coach's data that a surface shows, if any. */
export type SafetyNotice =
  | { readonly kind: 'newer' }
  | ({ readonly kind: 'data' } & SafetyState)
  | { readonly kind: 'backup'; readonly at: number | null; readonly isUrgent: boolean };

/** Entries that make a reminder worth its line. */
const WORTH = 10;

type Facts = {
  readonly isNewer: boolean;
  readonly safety: SafetyState | undefined;
  readonly backup: BackupState | undefined;
  /** Entries alive now. */
  readonly entries: number;
  readonly now: number;
};

/** Chooses what is worth saying: data first, reminders only when nothing is wrong. */
export function chooseNotice({ isNewer, safety, ...facts }: Facts): SafetyNotice | null {
  if (isNewer) return { kind: 'newer' };
  return safety ? { kind: 'data', ...safety } : chooseReminder(facts);
}

function chooseReminder({ backup, entries, now }: Omit<Facts, 'isNewer' | 'safety'>) {
  if (!backup || now < backup.remindFrom) return null;
  const isUrgent = backup.isWiped ?? false;
  const worth = isUrgent ? 1 : WORTH;
  if (entries - backup.entries < worth) return null;
  return { kind: 'backup', at: backup.at, isUrgent } as const;
}
