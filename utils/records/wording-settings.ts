import { formatMute, parseMute, type Mute } from '../wording/mutes';
import type { Change } from './change';
import { SETTING_WORDING } from './ids';
import type { Setting } from './kinds';
import type { Stamp } from './now-changes';

export const STRENGTHS = ['standard', 'strict', 'off'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How the coach wants to hear of their wording. */
export type WordingSettings = {
  strength: Strength;
  /** Patterns of the sites whose editors are read too; a site must also be switched on. */
  sites: readonly string[];
  mutes: readonly Mute[];
  /** Whether the side panel shows the mix of moves. */
  lookBack: boolean;
  /** The mix counts only what was kept after it, in ms since 1970; null for all. */
  lookBackSince: number | null;
};

/** The settings from their record; standard in our own fields and nowhere else until the coach says so. */
export function describeWording(fields: Readonly<Setting> = {}): WordingSettings {
  const { wording = 'standard', hintSites = [], mutes = [] } = fields;
  const { lookBack = false, lookBackSince = null } = fields;
  return {
    strength: wording,
    sites: hintSites,
    mutes: mutes.flatMap((line) => parseMute(line) ?? []),
    lookBack,
    lookBackSince,
  };
}

/** Keeps the settings given and leaves the others as they are. */
export function createWordingChange(
  { strength, sites, mutes, lookBack, lookBackSince }: Partial<WordingSettings>,
  stamp: Stamp,
): Change {
  const fields = {
    ...(strength && { wording: strength }),
    ...(sites && { hintSites: [...sites] }),
    ...(mutes && { mutes: [...new Set(mutes.map(formatMute))] }),
    ...(lookBack !== undefined && { lookBack }),
    ...(lookBackSince !== undefined && { lookBackSince }),
  };
  return { id: stamp.createId(), puts: [{ kind: 'setting', id: SETTING_WORDING, fields }] };
}
