import type { ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import { createStamp } from '../browser/stamp';
import { send } from '../messaging/send';
import { createTimeline, type TimelineModel } from '../models/timeline';
import { createReturn, type EarlierVersion } from '../records/earlier-version';
import { createSettlement, createUnsettlement, type Settling } from '../records/settle-versions';
import type { TimelineItem } from '../records/timeline';
import type { Undoable } from '../models/now';
import { createStepTick, getStepFields } from '../records/next-step';
import type { NowView } from '../records/now-view';
import type { Drafts } from '../storage/drafts';
import { readTimeline } from '../storage/timeline';
import type { Reader } from '../storage/reader';
import { createJsonDraft } from './json-draft';

const NOTHING_TO_UNDO = Promise.resolve({ ok: true } as const);

type Ports = { view: ReadonlySignal<NowView>; reader: Reader; drafts: Drafts };
const edit = v.object({
  id: v.string(),
  draft: v.string(),
  owner: v.optional(v.picklist(['partner', 'coach'])),
  due: v.optional(v.string()),
});

const GONE = { changed: { ok: false, reason: 'erased' }, undo: () => NOTHING_TO_UNDO } as const;

async function settle(
  reader: Reader,
  { kind, id }: TimelineItem,
  settling: Settling,
): Promise<Undoable> {
  const item = await reader.get(kind, id);
  if (!item) return GONE;
  const settled = createSettlement(item, settling, createStamp());
  return {
    changed: await send('change', settled),
    undo: () => send('change', createUnsettlement(settled, createStamp())),
  };
}

async function bringBack(
  reader: Reader,
  { kind, id }: TimelineItem,
  version: EarlierVersion,
): Promise<Undoable> {
  const item = await reader.get(kind, id);
  if (!item) return GONE;
  const { change, undo } = createReturn(item, version, createStamp());
  return { changed: await send('change', change), undo: () => send('change', undo) };
}

/** Joins the timeline's model to storage and background. Ready to be shown when it resolves. */
export async function startTimeline({ view, reader, drafts }: Ports): Promise<TimelineModel> {
  const changeId = () => createStamp().createId();
  const editing = createJsonDraft(drafts, 'panel:edit', edit);
  const timeline = createTimeline({
    view,
    find: (query, show) => readTimeline(reader, query, show),
    subscribe: (listener) =>
      reader.subscribe((kinds) => {
        if (kinds.has('note') || kinds.has('prompt')) listener();
      }),
    edit: ({ kind, id, noteKind }, { draft: text, ...details }) => {
      const step = noteKind === 'next_step' ? getStepFields(details) : {};
      return send('change', {
        id: changeId(),
        puts: [
          kind === 'note'
            ? { kind, id, fields: { text, ...step } }
            : { kind, id, fields: { text } },
        ],
      });
    },
    tick: ({ id }, isDone) => send('change', createStepTick(id, isDone, createStamp())),
    trash: ({ kind, id }) => send('change', { id: changeId(), trash: [{ kind, id }] }),
    restore: ({ kind, id }) => send('change', { id: changeId(), restore: [{ kind, id }] }),
    settle: (item, settling) => settle(reader, item, settling),
    bringBack: (item, version) => bringBack(reader, item, version),
    readEdit: editing.read,
    writeEdit: editing.write,
  });
  await timeline.load();
  return timeline;
}
