import { countLoss, type Totals } from '../../records/safety/loss';
import type { Area } from '../area';
import type { Store } from '../store';
import { look, readTotals, type LookPorts } from './look';
import { restoreSnapshot } from './restore-snapshot';
import { readSafety, saySafety } from './safety-state';
import type { Vault } from './vault';

export type BringBackPorts = LookPorts & { readonly store: Store };

const STEPS_TOLD = 20;

function addUp(totals: Totals): number {
  return Object.values(totals).reduce((sum, count) => sum + count, 0);
}

async function countHere({ area }: BringBackPorts): Promise<Totals | undefined> {
  const totals = await readTotals(area);
  return typeof totals === 'object' ? totals : undefined;
}

async function choose(vault: Vault, at: number | undefined) {
  const all = await vault.snapshots();
  const newest = all.find(({ isPartial }) => !isPartial) ?? all[0];
  return { all, chosen: all.find((one) => one.at === at) ?? newest };
}

/** How many records there were when the restore began, perhaps in a worker that was stopped since. */
async function countBefore(ports: BringBackPorts): Promise<number> {
  const said = await readSafety(ports.area);
  if (said?.state === 'restoring') return said.before;
  const here = await countHere(ports);
  return here ? addUp(here) : 0;
}

/** Says how far a restore has come, but not with every page. */
function createTeller(area: Area, state: { copyAt: number; before: number }) {
  let told = -1;
  return async (share: number) => {
    const step = Math.floor(share * STEPS_TOLD);
    if (step > told) await saySafety(area, { ...state, state: 'restoring', share });
    told = step;
  };
}

/** Brings back a copy, the newest whole one unless told, and says how far it has come. Safe to begin again. */
export async function bringBack(ports: BringBackPorts, at?: number): Promise<void> {
  const { area, vault, store, now } = ports;
  const { all, chosen } = await choose(vault, at);
  if (!chosen) return;
  const { ok } = await store.repair();
  const copyAt = chosen.at;
  const before = await countBefore(ports);
  const onProgress = createTeller(area, { copyAt, before });
  await onProgress(0);
  const isDone = ok && (await restoreSnapshot({ vault, store, now, onProgress }, chosen, all));
  const after = await countHere(ports);
  const missing = after ? countLoss(chosen.totals, after) : addUp(chosen.totals);
  if (!isDone || !after) {
    await saySafety(area, { state: 'lost', lost: missing, copyAt, hasFailed: true });
    return;
  }
  // What its copy has lost, too, is not offered for ever.
  if (missing > 0) await vault.setState({ ...(await vault.state()), acceptedAt: now() });
  await saySafety(area, { state: 'restored', restored: addUp(after) - before, missing });
  await look(ports, 'all');
}

/** Goes on without what is missing. The last copy that has it stays in the vault for as long as pinned ones do. */
export async function acceptLoss(ports: BringBackPorts): Promise<void> {
  const { area, vault, store, now } = ports;
  const { ok } = await store.repair();
  if (!ok) return;
  const acceptedAt = now();
  const [newest] = await vault.snapshots();
  if (newest) await vault.put({ ...newest, isPinned: true }, { acceptedAt });
  else await vault.setState({ acceptedAt });
  await saySafety(area, null);
  await look(ports, 'all');
}
