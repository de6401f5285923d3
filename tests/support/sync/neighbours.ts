import type { Change } from '../../../utils/records/change';
import { SETTING_SYNC } from '../../../utils/records/ids';
import type { StoredRecord } from '../../../utils/records/stored-record';
import { createAccount, createSyncedArea, type Rules } from './fake-account';
import { createMachine, type Machine, type World } from './machine';
import { createRandom } from './random';

const START = 1_764_000_000_000;
const MINUTE = 60_000;

/** Machines of one coach, online, with the true time in hand; nothing happens but what a test asks for. */
export function createNeighbours(count: number, rules: Rules = 'chromium') {
  const world: World = { time: START, random: createRandom(7) };
  const account = createAccount();
  const join = (): Machine =>
    createMachine(
      world,
      createSyncedArea(rules, account, () => world.time),
      0,
    );
  const machines = Array.from({ length: count }, join);
  let changes = 0;

  return {
    world,
    account,
    machines,
    join,
    change: (machine: Machine, change: Omit<Change, 'id'>) =>
      machine.change({ ...change, id: `change-${String((changes += 1)).padStart(6, '0')}` }),
    /** Time passes, browsers sync, and whoever asked to be woken is. */
    pass: async (rounds = 6, among: readonly Machine[] = machines) => {
      for (let round = 0; round < rounds; round += 1) {
        for (const machine of among) {
          world.time += MINUTE;
          await machine.synchronise();
          if (machine.state.wakeAt <= machine.now()) await machine.catchUp();
        }
      }
    },
  };
}

export const shareNotes = {
  puts: [{ kind: 'setting', id: SETTING_SYNC, fields: { syncNotes: true } }],
} as const;
export const keepNotesHere = {
  puts: [{ kind: 'setting', id: SETTING_SYNC, fields: { syncNotes: false } }],
} as const;

export const putNote = (id: string, text: string) =>
  ({ kind: 'note', id, fields: { kind: 'warm', text, visibility: 'private', at: START } }) as const;
export const putPrompt = (id: string, text: string) =>
  ({ kind: 'prompt', id, fields: { text, phase: 'assess', at: START } }) as const;

/** The texts of the records of a machine that are to be seen, and of those in the trash. */
export function listTexts(records: readonly StoredRecord[]): string[] {
  return records.flatMap(({ f }) => (typeof f.text === 'string' ? [f.text] : [])).sort();
}
