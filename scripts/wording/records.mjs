import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every source of the development half; `FREE` ones carry no non-commercial clause. */
export const SOURCES = [
  'mi',
  'advice',
  'disapere',
  'react',
  'semeval',
  'talkmoves',
  'swda',
  'mrda',
];
export const FREE = ['advice', 'mrda'];

const readLines = (file) =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export const readSource = (data, source) => readLines(join(data, 'main', `${source}.jsonl.gz`));
export const readTask = (data, task) => readLines(join(data, 'binary', `${task}.jsonl.gz`));

/** A number in 0..k-1 that is the same for all records of one post, thread or meeting. */
export function foldOf({ id }, k) {
  const talk = id
    .replace(/^(advice-[a-z]+-[a-z0-9]+).*/, '$1')
    .replace(/^(mrda-[A-Za-z0-9]+?)-.*/, '$1');
  let hash = 7;
  for (const char of talk) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  return (hash >>> 0) % k;
}
