import { expect, it } from 'vitest';
import { isStoredRecord } from '../../../utils/records/stored-record';
import { unpackShard } from '../../../utils/sync/shard';
import { createNeighbours, putPrompt } from '../../support/sync/neighbours';
import type { Machine } from '../../support/sync/machine';
import { zlibCodec } from '../../support/sync/zlib-codec';

const ID = 'record-000001';

function readPast({ local }: Machine): unknown[] {
  return [...local.stored]
    .filter(([key]) => key.startsWith('page:prompt:'))
    .flatMap(([, json]) => JSON.parse(json) as unknown[])
    .filter(isStoredRecord)
    .flatMap(({ h = [] }) => h.map(([, words]) => words.text));
}

it('sends no earlier version to other machines, and keeps here what another machine wrote over', async () => {
  const { machines, change, pass } = createNeighbours(2, 'chromium');
  const [one, two] = machines as [Machine, Machine];
  for (const text of ['first', 'second', 'third']) {
    await change(one, { puts: [putPrompt(ID, text)] });
    if (text !== 'second') await pass();
  }
  expect(readPast(one)).toEqual(['second', 'first']);
  expect(readPast(two)).toEqual(['first']);

  const values = two.area.read();
  const shards = Object.entries(values).filter(([key]) => key.startsWith('s:'));
  expect(shards.length).toBeGreaterThan(0);
  for (const [, value] of shards) {
    const records = await unpackShard(value, zlibCodec);
    if (records === 'damaged') throw new Error('damaged');
    for (const record of records) expect(record).not.toHaveProperty('h');
  }
});
