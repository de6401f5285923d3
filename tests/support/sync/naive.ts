import { createEdits } from './edits';
import { createAccount, createSyncedArea, resetAccount, type Rules } from './fake-account';
import { createRandom } from './random';

type Fields = Record<string, string>;
const DEFAULTS = {
  'record-welcome': { text: 'Welcome', title: 'Start here' },
  'record-settings': { text: '' },
};

/**
 * What many extensions do: the sync area is the only copy, one key a record, the browser's last writer wins, and
 * an install writes its defaults. It lives through the same kind of history as the real design, to show that the
 * simulation can tell the difference.
 */
export function simulateNaive(seed: number, rules: Rules): { edits: number; lost: number } {
  const random = createRandom(seed);
  const account = createAccount();
  const edits = createEdits();
  const areas = Array.from({ length: 2 + random.below(5) }, () =>
    createSyncedArea(rules, account, () => 0),
  );
  const install = (area: (typeof areas)[number]) => {
    for (const [key, fields] of Object.entries(DEFAULTS)) {
      if (!(key in area.read())) area.set({ [key]: fields });
    }
  };
  let count = 0;

  const edit = (area: (typeof areas)[number]) => {
    count += 1;
    const value = `«${count}»`;
    const keys = Object.keys(area.read());
    const key = random.chance(0.2) || keys.length === 0 ? `record-${count}` : random.pick(keys);
    const old = area.read()[key] as Fields | undefined;
    const field = random.chance(0.3) ? 'title' : 'text';
    area.set({ [key]: { ...old, [field]: value } });
    edits.write(key, field, value, old?.[field]);
  };

  const readAll = () => JSON.stringify([...areas.map((area) => area.read()), [...account.items]]);
  const destroy = (area: (typeof areas)[number]) => {
    const act = random.pick([
      () => {
        area.corrupt();
        install(area);
      },
      () => {
        area.clear();
        install(area);
      },
      () => resetAccount(account),
    ]);
    const held = readAll();
    act();
    // A machine that is lost takes along what only it had; that is not held against the design.
    edits.writeOff(held, readAll());
  };

  for (const area of areas) install(area);
  for (let step = 12 + random.below(36); step > 0; step -= 1) {
    const area = random.pick(areas);
    const roll = random.next();
    if (roll < 0.5) edit(area);
    else if (roll < 0.97) area.synchronise(random.chance(0.2));
    else destroy(area);
  }
  for (let round = 0; round < 6; round += 1) for (const area of areas) area.synchronise();
  return { edits: edits.count(), lost: edits.listLost(JSON.stringify(areas[0]?.read())).length };
}
