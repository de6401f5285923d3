import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { readBackup } from '../../../../utils/records/backup/read-backup';
import { look } from '../../../../utils/storage/vault/look';
import { createVault } from '../../../../utils/storage/vault/vault';
import { readRescueCopy } from '../../../../utils/surface/rescue-copy';
import { setUpSafe } from './safe';

it('hands over the last copy as a backup file with all that it has', async () => {
  const { safe, vault, records, time } = await setUpSafe(150);
  await look(safe, 'all');
  const kept = await records();
  const copy = await readRescueCopy(vault, '1.0.0');
  const read = readBackup(copy?.text ?? '', time.now);
  expect(read.ok && read.backup.records.map(({ id }) => id).sort()).toEqual(
    kept.map(({ id }) => id).sort(),
  );
  expect(copy?.count).toBe(kept.length);
});

it('has nothing to hand over when there is no copy', async () => {
  expect(await readRescueCopy(createVault(new IDBFactory()), '1.0.0')).toBeUndefined();
});
