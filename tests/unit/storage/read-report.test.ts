import { expect, it } from 'vitest';
import { listSetAside, writeSetAside } from '../../../utils/records/safety/data-report';
import { BACKUP_KEY, META_KEY, SYNC_KEY } from '../../../utils/storage/keys';
import { readReport, readSetAside } from '../../../utils/storage/read-report';
import { look } from '../../../utils/storage/vault/look';
import { planReminder } from '../../../utils/storage/vault/backup-reminder';
import { newChangeId } from './setting';
import { idOf, setUpSafe, type Safe } from './vault/safe';

const report = (
  { area, vault }: Safe,
  measure = () => Promise.resolve<number | undefined>(1_234),
) => readReport({ area, vault, measure });

it('says of an install that has nothing that there is nothing, and no problem', async () => {
  expect(await report(await setUpSafe(0))).toMatchObject({
    ...{ trashed: 0, bytes: 1_234, backupAt: null, copy: null, setAside: [], isNewer: false },
    counts: { note: 0, prompt: 0, partner: 0 },
    sync: { bytes: 0, problem: null },
    safety: undefined,
  });
});

it('tells counts, the trash, the second copy, the last backup and the last sync', async () => {
  const safe = await setUpSafe(130);
  await safe.safe.store.apply({ id: newChangeId(), trash: [{ kind: 'note', id: idOf(3) }] });
  await look(safe.safe, 'all');
  await planReminder(safe.area, 'backed-up', 77);
  const told = await report(safe);
  expect(told).toMatchObject({ counts: { note: 129 }, trashed: 1, backupAt: 77 });
  expect(told.copy).toMatchObject({ records: 130 });
});

it('tells data of a newer version, and what the background found missing', async () => {
  const safe = await setUpSafe(3);
  await look(safe.safe, 'all');
  safe.fake.remove('page:note:0');
  await look(safe.safe, 'all');
  expect((await report(safe)).safety).toMatchObject({ state: 'lost', lost: 3 });
  safe.fake.plant({ [META_KEY]: { schema: 99 } });
  expect(await report(safe)).toMatchObject({ isNewer: true, counts: { note: 0 } });
});

it('is given although the second copy does not open, sizes are not told and marks are damaged', async () => {
  const safe = await setUpSafe(2);
  safe.fake.plant({ [BACKUP_KEY]: 'x', [SYNC_KEY]: [7] });
  const vault = { snapshots: () => Promise.reject(new Error('will not open')) };
  const measure = () => Promise.reject(new Error('no such method'));
  const told = await readReport({ area: safe.area, vault, measure });
  expect(told).toMatchObject({ copy: 'unreadable', bytes: undefined, backupAt: null });
  expect(told.counts.note).toBe(2);
});

it('lists what was set aside, as it lay there, also when a later repair sets more aside', async () => {
  const safe = await setUpSafe(2);
  const page = safe.fake.read()['page:note:0'] as unknown[];
  safe.fake.plant({ 'page:note:0': [...page, 'torn', { id: 7 }] });
  await safe.safe.store.repair();
  safe.fake.plant({ 'page:prompt:0': 'no page' });
  await safe.safe.store.repair();
  const setAside = await readSetAside(safe.area);
  expect(listSetAside(setAside)).toEqual(['torn', { id: 7 }, 'no page']);
  expect(setAside.map(({ from }) => from)).toEqual(['page:note:0', 'page:prompt:0']);
  expect(JSON.parse(writeSetAside(setAside, '2026-11-24T10:00:00.000Z'))).toEqual({
    format: 'good-question-set-aside',
    createdAt: '2026-11-24T10:00:00.000Z',
    setAside,
  });
});
