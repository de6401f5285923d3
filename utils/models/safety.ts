import { signal, type ReadonlySignal } from '@preact/signals';
import type { SafetyNotice } from '../records/safety/notice';

export type SafetyPorts = {
  /** What is worth saying now. */
  read: () => Promise<SafetyNotice | null>;
  subscribe: (listener: () => void) => () => void;
  /** Asks the background to look whether all is there; what it finds is heard through `subscribe`. */
  check: () => void;
  restore: (copyAt: number | null) => void;
  answer: (answer: 'go-on' | 'seen' | 'later') => void;
  /** Goes to where backups are saved and restored. */
  openBackup: () => void;
};

export type SafetyModel = {
  notice: ReadonlySignal<SafetyNotice | null>;
} & Pick<SafetyPorts, 'restore' | 'answer' | 'openBackup'>;

/** The one line about the coach's data, live in every open surface. */
export function createSafety(ports: SafetyPorts): SafetyModel {
  const notice = signal<SafetyNotice | null>(null);
  const load = async () => {
    notice.value = await ports.read();
  };
  ports.subscribe(() => void load());
  void load().then(ports.check);
  const { restore, answer, openBackup } = ports;
  return { notice, restore, answer, openBackup };
}
