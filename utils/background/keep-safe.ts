import { acceptLoss, bringBack, type BringBackPorts } from '../storage/vault/bring-back';
import { check, look } from '../storage/vault/look';
import type { SafetyAnswer } from '../messaging/protocol';
import { beginReminders, planReminder } from '../storage/vault/backup-reminder';
import { readSafety, saySafety } from '../storage/vault/safety-state';

export type Safekeeper = {
  /** Says that a page was written: a copy is made when a few seconds have passed without another. */
  noteWrite(): void;
  /** Looks whether data is missing: at what storage says of itself or, thoroughly, at every page. */
  check(isThorough: boolean): Promise<void>;
  /** Brings back a copy, the newest unless told. */
  restore(at?: number): Promise<void>;
  /** Does what a coach said to the line about their data. */
  settle(answer: SafetyAnswer): Promise<void>;
};

const QUIET_MS = 3_000;
const LONGEST_WAIT_MS = 15_000;

/**
 * Keeps the second copy and brings it back: one thing at a time, after the changes that a coach waits for. A timer
 * does, without alarms: what a stopped worker left undone, the next one finds when it starts.
 */
export function createSafekeeper(ports: BringBackPorts): Safekeeper {
  const { area, vault, now } = ports;
  let last: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let isMarked = false;

  const takeTurn = (act: () => Promise<void>): Promise<void> => {
    // A second copy that cannot be kept must not keep a coach from working; "Check my data" tells.
    const turn = last.then(act).catch(() => undefined);
    last = turn;
    return turn;
  };
  /** A turn that copies takes the mark away; whatever is written from then on sets it anew. */
  const takeCopyTurn = (act: () => Promise<void>) =>
    takeTurn(() => {
      isMarked = false;
      return act();
    });
  const copy = () => {
    waitingSince = undefined;
    void takeCopyTurn(() => look(ports, 'written'));
  };

  return {
    noteWrite() {
      waitingSince ??= now();
      if (!isMarked) {
        isMarked = true;
        void takeTurn(async () => vault.setState({ ...(await vault.state()), isBehind: true }));
      }
      clearTimeout(timer);
      const waited = now() - waitingSince;
      timer = setTimeout(copy, Math.max(0, Math.min(QUIET_MS, LONGEST_WAIT_MS - waited)));
    },
    check: (isThorough) =>
      takeCopyTurn(async () => {
        const said = await readSafety(area);
        if (said?.state === 'restoring') await bringBack(ports, said.copyAt);
        else await check(ports, isThorough);
        await beginReminders(area, now());
      }),
    restore: (at) => takeCopyTurn(() => bringBack(ports, at)),
    settle: (answer) =>
      takeCopyTurn(() => {
        if (answer === 'go-on') return acceptLoss(ports);
        if (answer === 'seen') return saySafety(area, null);
        return planReminder(area, answer, now());
      }),
  };
}
