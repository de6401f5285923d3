import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

async function listTimes(path) {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [found.mtimeMs];
  const names = await readdir(path);
  const below = await Promise.all(names.map((name) => listTimes(join(path, name))));
  return [found.mtimeMs, ...below.flat()];
}

/** When anything at or below the paths last changed, removals included (ms; 0 when none of them exists). */
async function getNewestChange(paths) {
  const times = await Promise.all(paths.map(listTimes));
  return Math.max(0, ...times.flat());
}

/** Whether `built` (a file written by the build) is there and not older than all of its sources. */
export async function isFresh(built, sources) {
  const written = await getNewestChange([built]);
  return written > 0 && written >= (await getNewestChange(sources));
}
