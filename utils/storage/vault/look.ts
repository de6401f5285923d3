import { toCanonical } from '../../records/canonical';
import { parseMeta } from '../../records/meta';
import { countLoss, sumCensus, takeLarger, type Totals } from '../../records/safety/loss';
import type { Area } from '../area';
import { META_KEY } from '../keys';
import { looksWrong } from './quick-look';
import { readSafety, saySafety } from './safety-state';
import { takeSnapshot, type SnapshotPorts, type WrittenKeys } from './take-snapshot';
import type { Snapshot, Vault, VaultState } from './vault';

export type LookPorts = SnapshotPorts & { readonly written: WrittenKeys };

/** What storage says of itself; undefined when it says nothing. */
export async function readTotals(area: Area): Promise<Totals | 'newer' | undefined> {
  const meta = parseMeta((await area.get([META_KEY]))[META_KEY]);
  return typeof meta === 'object' ? sumCensus(meta.census) : meta;
}

function takeOlder(
  expected: Totals | undefined,
  base: Snapshot | undefined,
  found: Totals,
): Totals {
  return takeLarger(expected ?? found, base?.totals ?? found);
}

/** Pins the copy before the loss and tells every surface; a loss that was told of before keeps that copy. */
async function tellLoss({ area, vault }: LookPorts, lost: number, base: Snapshot | undefined) {
  if (base) await vault.put({ ...base, isPinned: true }, await vault.state());
  const said = await readSafety(area);
  const before = said?.state === 'lost' ? said : { copyAt: base?.at ?? null };
  await saySafety(area, { ...before, state: 'lost', lost });
}

/** What was marked as not yet copied has been, by a look at everything. */
async function forgetMark(vault: Vault): Promise<void> {
  const { isBehind = false, ...state } = await vault.state();
  if (isBehind) await vault.setState(state);
}

/**
 * Copies what was written, or all there is, and says so to every surface when less is there than was known. Then the
 * copy before is pinned, and stays the measure until the coach has decided.
 */
export async function look(ports: LookPorts, pages: 'written' | 'all'): Promise<void> {
  const { area, vault, written } = ports;
  if (pages === 'written' && written.isEmpty()) return forgetMark(vault);
  const expected = await readTotals(area);
  if (expected === 'newer') return;
  const { acceptedAt = 0, head } = await vault.state();
  const base = (await vault.snapshots()).find(({ at, isPartial }) => at > acceptedAt && !isPartial);
  const { snapshot, found, meta } = await takeSnapshot(ports, { base, pages, written });
  const lost = countLoss(takeOlder(expected, base, found), found);
  const isPartial = lost > 0;
  const whole = isPartial ? head : { at: snapshot.at, totals: snapshot.totals };
  // First of all: the texts just written would go with the next sweep if no snapshot named them.
  if (snapshot.pages.size > 0) {
    await vault.put(
      { ...snapshot, isPartial },
      { ...(whole && { head: whole }), meta, acceptedAt },
    );
  }
  if (isPartial) await tellLoss(ports, lost, base);
}

async function hasNews(area: Area, { isBehind = false, meta }: VaultState): Promise<boolean> {
  return isBehind || meta !== toCanonical((await area.get([META_KEY]))[META_KEY]);
}

/** Looks at everything if asked to, if something looks wrong, or if a copy was due when a worker was stopped. */
export async function check(ports: LookPorts, isThorough: boolean): Promise<void> {
  const { area, vault } = ports;
  const state = await vault.state();
  const isDue = isThorough || (await looksWrong(area, state)) || (await hasNews(area, state));
  if (isDue) await look(ports, 'all');
}
