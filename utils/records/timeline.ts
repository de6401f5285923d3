import type { NoteKind } from '../coaching/taxonomy';
import type { EarlierVersion } from './earlier-version';
import type { StepOwner } from './next-step';

/** A saved question or a note, as a timeline shows it. */
export type TimelineItem = {
  id: string;
  kind: 'note' | 'prompt';
  /** Notes only. */
  noteKind?: NoteKind;
  text: string;
  partnerId?: string;
  /** What was written on another machine at the same time. */
  otherTexts?: readonly string[];
  /** What it said before its last edits. */
  earlier?: readonly EarlierVersion[];
  quote?: string;
  url?: string;
  title?: string;
  /** Next steps only. */
  owner?: StepOwner;
  due?: string;
  doneAt?: number;
  /** Questions only: when it was asked, or that it is planned for a meeting. */
  askedAt?: number;
  isPlanned?: boolean;
  at: number;
};

export type TimelineGroup = {
  /** Null: kept without a partner. */
  partner: { id: string; alias: string } | null;
  items: readonly TimelineItem[];
};

/**
 * Groups items, given newest first, by their partner. The current partner's group stands first,
 * the others follow by their newest item; an item whose partner is gone stands without a partner.
 */
export function groupByPartner(
  items: readonly TimelineItem[],
  partners: readonly { id: string; alias: string }[],
  currentPartnerId: string | null,
): TimelineGroup[] {
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  const groups = new Map<string | null, TimelineItem[]>();
  for (const item of items) {
    const key = byId.get(item.partnerId ?? '')?.id ?? null;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups]
    .map(([id, grouped]) => ({ partner: byId.get(id ?? '') ?? null, items: grouped }))
    .sort((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)));

  function isCurrent(group: TimelineGroup) {
    return (group.partner?.id ?? null) === currentPartnerId;
  }
}
