import { SETTING_SYNC } from '../../../utils/records/ids';
import { getState, type StoredRecord } from '../../../utils/records/stored-record';
import { createContentReader } from '../../../utils/sync/read-area';
import { createEdits, type Edits } from './edits';
import {
  createAccount,
  createSyncedArea,
  resetAccount,
  type Account,
  type Rules,
} from './fake-account';
import { createMachine, describeRecords, type Machine, type World } from './machine';
import { createRandom, type Random } from './random';
import { zlibCodec } from './zlib-codec';

const START = 1_764_000_000_000;
const DAY = 86_400_000;
const ROUNDS = 80;

export type Outcome = {
  readonly hasDiverged: boolean;
  readonly lost: number;
  readonly edits: number;
  /** Edits that only lost machines had. */
  readonly gone: number;
  readonly kills: number;
  readonly held: number;
  /** Edits that another machine's concurrent edit put in second place. */
  readonly others: number;
};

type Run = {
  readonly world: World;
  readonly account: Account;
  readonly machines: Machine[];
  readonly edits: Edits;
  readonly counts: { held: number; next: number };
};

const nameOf = ({ k, id }: StoredRecord) => `${k}:${id}`;

function createRun(seed: number, rules: Rules): Run {
  const random = createRandom(seed);
  const world: World = { time: START, random };
  const account = createAccount();
  const machines = Array.from({ length: 2 + random.below(5) }, () => {
    const wild = random.chance(0.08) ? (random.next() - 0.5) * 20 * 365 * DAY : 0;
    const skew = wild + (random.next() - 0.5) * 2 * DAY;
    return createMachine(
      world,
      createSyncedArea(rules, account, () => world.time),
      Math.round(skew),
    );
  });
  return { world, account, machines, edits: createEdits(), counts: { held: 0, next: 0 } };
}

/** The point at which the worker is killed, in about one call of six. */
function chooseKill({ world: { random } }: Run): number | undefined {
  return random.chance(0.16) ? random.below(14) : undefined;
}

function createValue({ counts }: Run): string {
  counts.next += 1;
  return `«${counts.next}»`;
}

function nameChange({ counts }: Run): string {
  counts.next += 1;
  return `change-${String(counts.next).padStart(6, '0')}`;
}

async function create(run: Run, machine: Machine) {
  const { random } = run.world;
  const id = `record-${String(run.counts.next + 1).padStart(6, '0')}`;
  const value = createValue(run);
  const at = machine.now();
  const put = random.pick([
    { kind: 'note', id, fields: { kind: 'warm', text: value, visibility: 'private', at } },
    { kind: 'prompt', id, fields: { text: value, phase: 'assess', at } },
    { kind: 'partner', id, fields: { alias: value, active: true, createdAt: at } },
  ] as const);
  const result = await machine.change({ id: `change-${id}`, puts: [put] }, chooseKill(run));
  const field = put.kind === 'partner' ? 'alias' : 'text';
  if (result.ok) run.edits.write(`${put.kind}:${id}`, field, value, undefined);
}

/** Trashes, restores or erases. */
async function mark(run: Run, machine: Machine, record: StoredRecord) {
  const verb = run.world.random.pick(['trash', 'trash', 'restore', 'erase'] as const);
  const targets = [{ kind: record.k, id: record.id }];
  const result = await machine.change({ id: nameChange(run), [verb]: targets }, chooseKill(run));
  if (result.ok && verb === 'erase') run.edits.erase(nameOf(record));
}

function chooseField({ k }: StoredRecord, { chance }: Random): string {
  if (k === 'partner') return 'alias';
  return k === 'note' && chance(0.4) ? 'title' : 'text';
}

async function edit(run: Run, machine: Machine) {
  const { random } = run.world;
  const records = machine.records().filter(({ k, e }) => k !== 'setting' && e === undefined);
  if (records.length === 0 || random.chance(0.2)) return create(run, machine);
  const record = random.pick(records);
  if (random.chance(0.16)) return mark(run, machine, record);
  const field = chooseField(record, random);
  const value = createValue(run);
  const put = { kind: record.k, id: record.id, fields: { [field]: value } };
  const result = await machine.change({ id: nameChange(run), puts: [put] }, chooseKill(run));
  if (result.ok) run.edits.write(nameOf(record), field, value, record.f[field]);
}

/** What a slip of the hand, or an accident of another design, does. */
async function trashAll(run: Run, machine: Machine) {
  const trash = machine
    .records()
    .flatMap(({ k: kind, id }) => (kind === 'setting' ? [] : { kind, id }));
  await machine.change({ id: nameChange(run), trash }, chooseKill(run));
}

/** All the values that are anywhere: on machines, on their way, in the account. */
async function readAll({ machines, account }: Run): Promise<string> {
  const areas = machines.map(({ area }) => area.read());
  const live = [...account.items].flatMap(([key, { value }]) =>
    value === undefined ? [] : [[key, JSON.parse(value) as unknown] as const],
  );
  const contents = await Promise.all(
    [...areas, Object.fromEntries(live)].map(createContentReader(zlibCodec)),
  );
  const shards = contents.flatMap(({ shards }) => [...shards.values()]);
  const local = machines.flatMap((machine) => machine.records());
  return describeRecords([...local, ...shards.flatMap(({ records }) => records)]);
}

const DISASTERS = [
  'lost machine',
  'uninstall',
  'damaged area',
  'emptied area',
  'reset account',
] as const;

async function destroy(run: Run, machine: Machine) {
  const disaster = run.world.random.pick(DISASTERS);
  const before = await readAll(run);
  if (disaster === 'lost machine' || disaster === 'uninstall') machine.replace();
  if (disaster === 'reset account') resetAccount(run.account);
  // Found when the browser starts.
  if (disaster === 'damaged area') machine.stop();
  if (disaster === 'lost machine' || disaster === 'damaged area') machine.area.corrupt();
  if (disaster === 'uninstall' || disaster === 'emptied area') {
    machine.area.clear();
    await machine.synchronise();
  }
  run.edits.writeOff(before, await readAll(run));
}

const errors = {
  chromium: 'Resource::kQuotaBytes quota exceeded',
  firefox: 'storage.sync API call exceeded its quota limitations.',
};

/**
 * Lets the browser sync. What it had in its area alone, and takes out because the account says so, is gone if the
 * worker that is told of it is killed: then no code of ours has ever seen it to the end.
 */
async function letSync(run: Run, machine: Machine) {
  const killAt = chooseKill(run);
  const isDownloadOnly = run.world.random.chance(0.2);
  const [area, kills] = [machine.area.read(), machine.countKills()];
  const held =
    killAt === undefined ? '' : describeRecords(run.machines.flatMap((one) => one.records()));
  await machine.synchronise(killAt, isDownloadOnly);
  if (machine.countKills() === kills) return;
  const { shards } = await createContentReader(zlibCodec)(area);
  const had = describeRecords([...shards.values()].flatMap(({ records }) => records));
  run.edits.writeOff(had, await readAll(run), held);
}

/** What goes on by itself: browsers sync while they are online, and workers are woken when they asked for it. */
async function goOn(run: Run) {
  const { random } = run.world;
  for (const machine of run.machines) {
    if (machine.state.wakeAt <= machine.now() && random.chance(0.6)) {
      await machine.catchUp(chooseKill(run));
    }
    if (machine.state.isOnline && random.chance(0.35)) await letSync(run, machine);
  }
}

/** What may happen, each with its share. */
function listEvents(
  run: Run,
  rules: Rules,
  machine: Machine,
): readonly [number, () => Promise<void> | void][] {
  const { random } = run.world;
  const quota = new Error(errors[rules]);
  return [
    [0.6, () => edit(run, machine)],
    [0.14, () => machine.push(chooseKill(run))],
    [0.1, () => void (machine.state.isOnline = !machine.state.isOnline)],
    [0.04, () => void machine.area.failures.push(quota)],
    [0.02, () => void machine.local.failures.push(quota)],
    [0.02, () => void (machine.state.skew = Math.round((random.next() - 0.5) * 2 * DAY))],
    [0.03, () => trashAll(run, machine)],
    [0.05, () => destroy(run, machine)],
  ];
}

async function step(run: Run, rules: Rules) {
  const { world } = run;
  world.time += Math.floor(world.random.next() ** 4 * 20 * 60_000);
  await goOn(run);
  const events = listEvents(run, rules, world.random.pick(run.machines));
  let left = world.random.next();
  for (const [share, act] of events) {
    left -= share;
    if (left < 0) {
      await act();
      return;
    }
  }
}

/** Everybody comes online, and what waits for an answer gets one. */
async function comeTogether(run: Run, rounds = ROUNDS) {
  const look = () =>
    JSON.stringify([run.account.version, run.machines.map(({ area }) => [...area.data()])]);
  let quiet = 0;
  for (let round = 0; round < rounds && quiet < 2; round += 1) {
    const before = look();
    for (const machine of run.machines) {
      run.world.time += 200_000;
      await machine.synchronise();
      // From then on it must ask to be woken if there is anything to do.
      if (round === 0) machine.start();
      if (machine.state.wakeAt < Infinity) await machine.catchUp();
      const { held } = machine.status();
      if (held > 0) {
        run.counts.held += held;
        await machine.answer(run.world.random.pick(['take', 'keep']));
      }
    }
    const isQuiet = run.machines.every(({ state }) => state.wakeAt === Infinity);
    quiet = isQuiet && before === look() ? quiet + 1 : 0;
  }
}

/** One history of several machines, all of it made from `seed`. */
export async function simulate(seed: number, rules: Rules): Promise<Outcome> {
  const run = createRun(seed, rules);
  const { world, machines, edits, counts } = run;
  if (world.random.chance(0.8)) {
    const puts = [{ kind: 'setting', id: SETTING_SYNC, fields: { syncNotes: true } }] as const;
    for (const [i, machine] of machines.entries()) {
      if (i === 0 || world.random.chance(0.3))
        await machine.change({ id: `share-${i}-notes`, puts });
    }
  }
  // Most have used it for a while.
  for (let i = world.random.below(5); i > 0; i -= 1) await create(run, world.random.pick(machines));
  if (world.random.chance(0.7)) await comeTogether(run, 4);
  const steps = 10 + world.random.below(26);
  for (let i = 0; i < steps; i += 1) await step(run, rules);
  await comeTogether(run);

  // The machine that was told to may be gone.
  const areNotesShared = machines.every((machine) =>
    machine.records().some(({ id, f }) => id === SETTING_SYNC && f.syncNotes === true),
  );
  const shared = machines.map((machine) =>
    machine.records().filter(({ k }) => areNotesShared || k !== 'note'),
  );
  const texts = shared.map(describeRecords);
  const all = describeRecords(machines.flatMap((machine) => machine.records()));
  const wrong = shared
    .flat()
    .filter((record) => edits.isErased(nameOf(record)) && getState(record) !== 'erased');
  return {
    hasDiverged: new Set(texts).size > 1 || wrong.length > 0,
    lost: edits.listLost(all).length,
    edits: edits.count(),
    gone: edits.countGone(),
    kills: machines.reduce((sum, machine) => sum + machine.countKills(), 0),
    held: counts.held,
    others: (shared[0] ?? []).filter(({ x }) => x).length,
  };
}
