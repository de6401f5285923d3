// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countBytes } from '../../../utils/sync/count-bytes';
import { getCopyId } from '../../../utils/records/take-in';
import { settle, type Machine } from '../../support/sync/machine';
import {
  createNeighbours,
  listTexts,
  putNote,
  putPrompt,
  shareNotes,
} from '../../support/sync/neighbours';
import { createRandom } from '../../support/sync/random';

const idOf = (n: number) => `record-${String(n).padStart(6, '0')}`;
const textsOf = (machine: Machine) => listTexts(machine.records());

/** Text that no compression makes shorter. */
function createNoise(seed: number, length: number): string {
  const { below } = createRandom(seed);
  return Array.from({ length }, () => String.fromCharCode(33 + below(90))).join('');
}

function countArea(machine: Machine): number {
  return Object.entries(machine.area.read()).reduce(
    (sum, [key, value]) => sum + countBytes(key, value),
    0,
  );
}

describe('more notes than fit', { timeout: 60_000 }, () => {
  async function fill(count: number) {
    const setting = createNeighbours(2);
    const [one, two] = setting.machines as [Machine, Machine];
    await setting.change(one, shareNotes);
    for (let from = 0; from < count; from += 100) {
      const puts = Array.from({ length: 100 }, (_, i) =>
        putNote(idOf(from + i), createNoise(from + i, 300)),
      );
      await setting.change(one, { puts });
      setting.world.time += 1_000;
    }
    await setting.pass();
    return { ...setting, one, two };
  }

  it('leave the oldest here, say how many, and keep within the quota', async () => {
    const { one, two } = await fill(500);
    const { inArea, onlyHere, bytes, problem } = one.status();
    expect(problem).toBeNull();
    expect(inArea.notes + onlyHere.notes).toBe(500);
    expect(onlyHere.notes).toBeGreaterThan(100);
    expect(bytes).toBe(countArea(one));
    expect(bytes).toBeGreaterThan(95_000);
    expect(bytes).toBeLessThanOrEqual(102_400);
    const notes = two.records().filter(({ k }) => k === 'note');
    expect(notes).toHaveLength(inArea.notes);
    expect(
      notes
        .map(({ id }) => id)
        .sort()
        .at(-1),
    ).toBe(idOf(499));
  });

  it('make room for a newer one, without moving all the others', async () => {
    const { one, two, change, pass } = await fill(500);
    const before = one.area.read();
    await change(one, { puts: [putNote(idOf(900), 'the newest')] });
    await pass();
    expect(textsOf(two)).toContain('the newest');
    const after = one.area.read();
    const changed = Object.keys({ ...before, ...after }).filter(
      (key) => before[key] !== after[key],
    );
    expect(changed.filter((key) => key !== 'head').length).toBeLessThanOrEqual(3);
    expect(countArea(one)).toBeLessThanOrEqual(102_400);
  });

  it('do not keep an edit of an old note from arriving', async () => {
    const { one, two, change, pass } = await fill(500);
    await change(one, { puts: [putNote(idOf(0), 'edited at last')] });
    await pass();
    expect(textsOf(two)).toContain('edited at last');
  });
});

it('leaves a record alone that is too long for an item, and says so', async () => {
  const { machines, change, pass } = createNeighbours(2);
  const [one, two] = machines as [Machine, Machine];
  await change(one, { puts: [putPrompt(idOf(1), 'short'), putPrompt(idOf(2), 'short too')] });
  await pass();
  await change(one, { puts: [putPrompt(idOf(1), createNoise(1, 15_000))] });
  await change(one, { puts: [putPrompt(idOf(3), 'another')] });
  await pass();
  expect(one.status()).toMatchObject({ tooLong: 1, problem: null });
  // The other machine still has the text that fitted.
  expect(textsOf(two)).toEqual(['another', 'short', 'short too']);
});

it('writes no faster than every four seconds, though its worker is killed all the time', async () => {
  const { machines, change, world } = createNeighbours(1);
  const [one] = machines as [Machine];
  const times: number[] = [];
  const { set } = one.area;
  one.area.set = (values) => {
    times.push(world.time);
    set(values);
  };
  await one.push();
  world.time += 61_000;
  const start = world.time;
  for (let i = 0; i < 600; i += 1) {
    await change(one, { puts: [putPrompt(idOf(i % 7), `text ${i}`)] });
    await one.push(i % 3 === 0 ? i % 13 : undefined);
    world.time += 700;
  }
  expect(times.length).toBeGreaterThan(50);
  for (const [i, time] of times.entries()) {
    if (i > 0) expect(time - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(4_000);
  }
  expect(times.length).toBeLessThanOrEqual((world.time - start) / 4_000 + 1);
});

it('waits after an error, longer each time, and says why until it goes through', async () => {
  const { machines, change, pass, world } = createNeighbours(2);
  const [one] = machines as [Machine, Machine];
  await change(one, { puts: [putPrompt(idOf(0), 'zero')] });
  await pass();
  one.area.failures.push(new Error('Resource::kQuotaBytes quota exceeded'));
  one.area.failures.push(
    new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.'),
  );
  await change(one, { puts: [putPrompt(idOf(1), 'one')] });
  world.time += 5_000;
  await one.push();
  expect(one.status()).toMatchObject({ problem: 'sync-full', isPending: true, failures: 1 });
  await one.push();
  expect(one.status().failures).toBe(1);
  world.time = one.state.wakeAt;
  await one.push();
  expect(one.status()).toMatchObject({ problem: 'too-fast', failures: 2 });
  expect(one.state.wakeAt - one.now()).toBeGreaterThanOrEqual(60_000);
  world.time = one.state.wakeAt;
  await one.push();
  expect(one.status()).toMatchObject({ problem: null, isPending: false, failures: 0 });
});

it.each([
  ['Resource::kQuotaBytes quota exceeded', 'sync-full'],
  ['Resource::kMaxItems quota exceeded', 'too-many-items'],
  ['Resource::kQuotaBytesPerItem quota exceeded', 'item-too-large'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too-fast'],
  ['storage.sync API call exceeded its quota limitations.', 'sync-full'],
  ['The database is gone.', 'sync-error'],
] as const)('says what %j means, keeps the text and goes on by itself', async (said, problem) => {
  const { machines, change, pass, world } = createNeighbours(2);
  const [one, two] = machines as [Machine, Machine];
  await change(one, { puts: [putPrompt(idOf(0), 'zero')] });
  await pass();
  one.area.failures.push(new Error(said));
  await change(one, { puts: [putPrompt(idOf(1), 'one')] });
  world.time += 5_000;
  await one.push();
  expect(one.status()).toMatchObject({ problem, isPending: true });
  expect(textsOf(one)).toEqual(['one', 'zero']);
  await pass();
  expect(one.status()).toMatchObject({ problem: null, isPending: false });
  expect(textsOf(two)).toEqual(['one', 'zero']);
});

it('does not write again on hearing its own words', async () => {
  const { machines, change, pass } = createNeighbours(2, 'firefox');
  const [one, two] = machines as [Machine, Machine];
  let writes = 0;
  for (const { area } of [one, two]) {
    const { set } = area;
    area.set = (values) => {
      writes += 1;
      set(values);
    };
  }
  await change(one, { puts: [putPrompt(idOf(0), 'once')] });
  await pass(12);
  expect(writes).toBe(1);
  expect(textsOf(two)).toEqual(['once']);
});

it('looks again when the area goes back to its own words after others had been there', async () => {
  const { machines, change, pass } = createNeighbours(1);
  const [one] = machines as [Machine];
  await change(one, { puts: [putPrompt(idOf(0), 'mine')] });
  await pass();
  const mine = one.area.read()['s:0'];
  const theirs = { id: idOf(1), k: 'prompt', f: putPrompt(idOf(1), 'theirs').fields };
  one.area.set({ 's:0': `j1${JSON.stringify([{ ...theirs, c: '0mic4kg9k000-other1' }])}` });
  await settle();
  one.state.wakeAt = Infinity;
  one.area.set({ 's:0': mine });
  await settle();
  expect(one.state.wakeAt).toBeLessThan(Infinity);
  await pass();
  expect(one.status().inArea.others).toBe(2);
});

describe('a shard that cannot be decoded', () => {
  it('is left alone and reported, and its records go elsewhere', async () => {
    const { machines, change, pass, join } = createNeighbours(2);
    const [one] = machines as [Machine, Machine];
    await change(one, { puts: [putPrompt(idOf(0), 'zero')] });
    await pass();
    one.area.set({ 's:0': 'w1garbled' });
    await change(one, { puts: [putPrompt(idOf(1), 'one')] });
    await pass();
    for (const machine of machines) {
      expect(machine.area.read()['s:0']).toBe('w1garbled');
      expect(machine.status().damaged).toEqual(['0']);
      expect(textsOf(machine)).toEqual(['one', 'zero']);
    }
    const late = join();
    await late.synchronise();
    await pass(4, [...machines, late]);
    expect(textsOf(late)).toEqual(['one', 'zero']);
  });

  it.each([[42], [''], ['z9abc'], [null], [{ a: 1 }], ['j1[{"id":"x"}]'], ['w1']])(
    'is taken for nothing else: %j',
    async (value) => {
      const { machines, change, pass } = createNeighbours(1);
      const [one] = machines as [Machine];
      await change(one, { puts: [putPrompt(idOf(0), 'zero')] });
      one.area.set({ 's:0': value });
      await pass();
      expect(one.area.read()['s:0']).toEqual(value);
      expect(one.status().damaged).toEqual(['0']);
      expect(Object.keys(one.area.read())).toContain('s:00');
    },
  );
});

describe('a newer version', () => {
  it.each([
    [{ schema: 2, minReader: 1 }, ['theirs', 'mine'].sort()],
    [{ schema: 2, minReader: 2 }, ['mine']],
  ])('in the area means not to write there: %j', async (head, texts) => {
    const { machines, change, pass } = createNeighbours(2);
    const [one, two] = machines as [Machine, Machine];
    await change(two, { puts: [putPrompt(idOf(2), 'theirs')] });
    await pass(6, [two]);
    two.area.set({ head });
    await two.synchronise();
    await one.synchronise();
    await change(one, { puts: [putPrompt(idOf(1), 'mine')] });
    await pass();
    expect(textsOf(one)).toEqual(texts);
    expect(textsOf(two)).toEqual(['theirs']);
    expect(one.status()).toMatchObject({ isNewer: true, problem: 'newer-data' });
    expect(one.area.read().head).toEqual(head);
  });

  it('keeps the kinds that only it knows, through edits of the same shard', async () => {
    const { machines, change, pass } = createNeighbours(1);
    const [one] = machines as [Machine];
    const unknown = { id: 'mystery-01', k: 'mystery', f: { a: [1] }, c: '0mic4kg9k000-newer1' };
    one.area.set({ 's:0': `j1${JSON.stringify([unknown])}` });
    await change(one, { puts: [putPrompt(idOf(1), 'mine')] });
    await pass();
    expect(one.status().inArea.others).toBe(2);
    expect(textsOf(one)).toEqual(['mine']);
  });
});

it('takes another name when something was written in its own that it does not know of', async () => {
  const { machines, change, pass } = createNeighbours(2);
  const [one, copy] = machines as [Machine, Machine];
  await change(one, { puts: [putPrompt(idOf(0), 'before')] });
  for (const [key, value] of one.local.stored) copy.local.stored.set(key, value);
  await change(one, { puts: [putPrompt(idOf(1), 'after')] });
  await pass();
  const nameOf = (machine: Machine) =>
    (JSON.parse(machine.local.stored.get('meta') ?? '{}') as { device?: string }).device;
  expect(nameOf(copy)).not.toBe(nameOf(one));
  expect(textsOf(copy)).toEqual(['after', 'before']);
});

it('names copies so that they can be stored and are the same each time', () => {
  expect(getCopyId('a'.repeat(40))).toHaveLength(40);
  expect(getCopyId('record-000001')).toBe('record-000001-k');
});
