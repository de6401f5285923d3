// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { getState } from '../../../utils/records/stored-record';
import type { Machine } from '../../support/sync/machine';
import {
  createNeighbours,
  keepNotesHere,
  listTexts,
  putNote,
  putPrompt,
  shareNotes,
} from '../../support/sync/neighbours';

const textsOf = (machine: Machine) => listTexts(machine.records());
const statesOf = (machine: Machine) => machine.records().map(getState).sort();
const idOf = (n: number) => `record-${String(n).padStart(6, '0')}`;
const prompts = (count: number) =>
  Array.from({ length: count }, (_, i) => putPrompt(idOf(i), `question ${i}`));

describe.each(['chromium', 'firefox'] as const)('with the sync of %s', (rules) => {
  it('what is saved on one machine appears on the other', async () => {
    const { machines, change, pass } = createNeighbours(2, rules);
    const [one, two] = machines as [Machine, Machine];
    await change(one, { puts: [putPrompt(idOf(1), 'What would success look like?')] });
    await pass();
    expect(textsOf(two)).toEqual(['What would success look like?']);
  });

  it('notes stay until the coach switches it on, and leave the area when it is switched off', async () => {
    const { machines, change, pass } = createNeighbours(2, rules);
    const [one, two] = machines as [Machine, Machine];
    await change(one, { puts: [putNote(idOf(1), 'waited longer'), putPrompt(idOf(2), 'Why?')] });
    await pass();
    expect(textsOf(two)).toEqual(['Why?']);
    await change(two, shareNotes);
    await pass();
    expect(textsOf(two)).toEqual(['Why?', 'waited longer']);
    const before = one.status().bytes;
    await change(two, keepNotesHere);
    await pass();
    expect(one.status().bytes).toBeLessThan(before);
    expect(one.status().inArea.notes).toBe(0);
    for (const machine of machines) expect(textsOf(machine)).toEqual(['Why?', 'waited longer']);
  });

  it('what the account removes is taken in all the same, when no worker has seen it yet', async () => {
    const { machines, change, pass } = createNeighbours(2, rules);
    const [one, two] = machines as [Machine, Machine];
    await change(one, { puts: [putPrompt(idOf(1), 'What would success look like?')] });
    await pass(6, [one]);
    await two.synchronise(0);
    expect(textsOf(two)).toEqual([]);
    one.replace();
    one.area.clear();
    await one.synchronise();
    await two.synchronise();
    expect(textsOf(two)).toEqual(['What would success look like?']);
  });

  it('notes go along once another machine says so, though the worker that heard of it was stopped', async () => {
    const { machines, change, pass } = createNeighbours(2, rules);
    const [one, two] = machines as [Machine, Machine];
    await change(two, { puts: [putNote(idOf(1), 'waited longer')] });
    await pass();
    await change(one, shareNotes);
    await pass(6, [one]);
    await two.synchronise(0);
    await two.catchUp();
    await pass();
    expect(textsOf(one)).toEqual(['waited longer']);
  });

  it('edits made apart are both kept, one as another version', async () => {
    const { machines, change, pass } = createNeighbours(2, rules);
    const [one, two] = machines as [Machine, Machine];
    await change(one, { puts: [putPrompt(idOf(1), 'first')] });
    await pass();
    await change(one, { puts: [putPrompt(idOf(1), 'mine')] });
    await change(two, { puts: [putPrompt(idOf(1), 'theirs')] });
    await pass();
    const [record] = one.records();
    expect(two.records()).toEqual([record]);
    const versions = [record?.f.text, ...(record?.x?.text ?? []).map(([, value]) => value)];
    expect(versions.sort()).toEqual(['mine', 'theirs']);
  });

  it.each([
    [
      'a machine that lost everything',
      (machine: Machine) => {
        machine.replace();
        machine.area.corrupt();
      },
    ],
    [
      'an uninstall, which sends deletions',
      (machine: Machine) => {
        machine.replace();
        machine.area.clear();
      },
    ],
    ['an emptied sync area', (machine: Machine) => machine.area.clear()],
  ])('nothing is removed by %s', async (_what, act) => {
    const { machines, change, pass } = createNeighbours(2, rules);
    const [one, two] = machines as [Machine, Machine];
    await change(one, { puts: prompts(5) });
    await pass();
    act(two);
    await two.synchronise();
    // Whoever lost it all starts anew: a browser wakes the worker at its start.
    await two.push();
    await pass(10);
    expect(textsOf(one)).toHaveLength(5);
    expect(textsOf(two)).toHaveLength(5);
    expect(one.status().inArea.others).toBe(5);
  });

  it('a fresh install writes nothing until what is there has been taken in', async () => {
    const { machines, change, pass, join, world } = createNeighbours(1, rules);
    const [one] = machines as [Machine];
    await change(one, { puts: prompts(3) });
    await pass();
    const late = join();
    await late.push();
    expect(late.area.read()).toEqual({});
    await late.synchronise();
    await change(late, { puts: [putPrompt(idOf(9), 'from the new one')] });
    await pass(6, [one, late]);
    expect(world.time).toBeGreaterThan(0);
    expect(textsOf(late)).toHaveLength(4);
    expect(textsOf(one)).toEqual(textsOf(late));
  });

  it('an empty area is believed after a minute, not sooner', async () => {
    const { machines, change, world } = createNeighbours(1, rules);
    const [one] = machines as [Machine];
    await change(one, { puts: prompts(1) });
    await one.push();
    world.time += 59_000;
    await one.push();
    expect(one.area.read()).toEqual({});
    world.time += 2_000;
    await one.push();
    expect(Object.keys(one.area.read()).sort()).toEqual(['head', 's:0']);
  });
});

it('never writes for an install that has stored nothing', async () => {
  const { machines, pass } = createNeighbours(2);
  const [one] = machines as [Machine, Machine];
  await one.push();
  await pass(8);
  expect(one.area.read()).toEqual({});
});

describe('a pull that would take many records away', () => {
  async function trashMost() {
    const setting = createNeighbours(2);
    const [one, two] = setting.machines as [Machine, Machine];
    await setting.change(one, { puts: prompts(15) });
    await setting.pass();
    const trash = Array.from({ length: 12 }, (_, i) => ({ kind: 'prompt', id: idOf(i) }) as const);
    await setting.change(one, { trash });
    await setting.pass();
    return { ...setting, one, two };
  }

  it('is held, while other things go on, and undone nowhere', async () => {
    const { one, two, change, pass } = await trashMost();
    expect(two.status().held).toBe(12);
    await change(one, { puts: [putPrompt(idOf(50), 'later')] });
    await pass();
    expect(textsOf(two)).toContain('later');
    expect(statesOf(two).filter((state) => state === 'alive')).toHaveLength(16);
    expect(statesOf(one).filter((state) => state === 'trashed')).toHaveLength(12);
  });

  it('does not keep back what was written before it, which may be nowhere else by the answer', async () => {
    const { machines, change, pass } = createNeighbours(2);
    const [one, two] = machines as [Machine, Machine];
    await change(one, { puts: prompts(20) });
    await pass();
    await change(one, { puts: [putPrompt(idOf(0), 'in other words')] });
    const trash = Array.from({ length: 12 }, (_, i) => ({ kind: 'prompt' as const, id: idOf(i) }));
    await change(one, { trash });
    await pass();
    expect(two.status().held).toBe(12);
    expect(textsOf(two)).toContain('in other words');
    expect(statesOf(two)).toEqual(Array.from({ length: 20 }, () => 'alive'));
  });

  it('goes through when the coach says so', async () => {
    const { one, two, pass } = await trashMost();
    await two.answer('take');
    await pass();
    expect(two.status().held).toBe(0);
    expect(statesOf(two)).toEqual(statesOf(one));
    expect(statesOf(two).filter((state) => state === 'trashed')).toHaveLength(12);
  });

  it('is turned back everywhere when the coach says so', async () => {
    const { one, two, pass } = await trashMost();
    await two.answer('keep');
    await pass();
    expect(two.status().held).toBe(0);
    for (const machine of [one, two])
      expect(new Set(statesOf(machine))).toEqual(new Set(['alive']));
  });

  it('keeps erased records as copies when the coach says so', async () => {
    const { machines, change, pass } = createNeighbours(2);
    const [one, two] = machines as [Machine, Machine];
    await change(one, { puts: prompts(3) });
    await pass();
    await change(one, { erase: prompts(3).map(({ kind, id }) => ({ kind, id })) });
    await pass();
    expect(two.status().held).toBe(3);
    await two.answer('keep');
    await pass();
    for (const machine of machines) {
      expect(textsOf(machine)).toEqual(['question 0', 'question 1', 'question 2']);
      expect(statesOf(machine).filter((state) => state === 'erased')).toHaveLength(3);
    }
  });

  it('is not held when it is what a person deletes by hand', async () => {
    const { machines, change, pass } = createNeighbours(2);
    const [one, two] = machines as [Machine, Machine];
    await change(one, { puts: prompts(3) });
    await pass();
    await change(one, {
      trash: [
        { kind: 'prompt', id: idOf(0) },
        { kind: 'prompt', id: idOf(1) },
      ],
    });
    await pass();
    expect(two.status().held).toBe(0);
    expect(statesOf(two)).toEqual(['alive', 'trashed', 'trashed']);
  });

  it('is held also when it trickles in', async () => {
    const { machines, change, pass } = createNeighbours(2);
    const [one, two] = machines as [Machine, Machine];
    await change(one, { puts: prompts(20) });
    await pass();
    for (let i = 0; i < 12; i += 1) {
      await change(one, { trash: [{ kind: 'prompt', id: idOf(i) }] });
      await pass(1);
    }
    expect(statesOf(two).filter((state) => state === 'alive').length).toBeGreaterThanOrEqual(15);
    expect(two.status().held).toBeGreaterThan(0);
  });
});
