import { open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Overwrites `length` bytes with their opposites. */
async function flip(file, start, length) {
  const handle = await open(file, 'r+');
  try {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await handle.read(bytes, 0, length, start);
    await handle.write(
      bytes.subarray(0, bytesRead).map((byte) => byte ^ 0xff),
      0,
      bytesRead,
      start,
    );
  } finally {
    await handle.close();
  }
}

const getSize = async (file) => (await stat(file)).size;

/** What happens to a file in a crash, on a full or a failing disk, or under a clumsy tool. */
const FILE_WAYS = {
  deleted: (file) => rm(file),
  emptied: (file) => truncate(file, 0),
  'cut to half': async (file) => truncate(file, Math.floor((await getSize(file)) / 2)),
  'cut by its last 100 bytes': async (file) =>
    truncate(file, Math.max(0, (await getSize(file)) - 100)),
  'with its first 32 bytes turned': (file) => flip(file, 0, 32),
  'with 64 bytes turned in the middle': async (file) =>
    flip(file, Math.floor((await getSize(file)) / 2), 64),
  'with its last 32 bytes turned': async (file) =>
    flip(file, Math.max(0, (await getSize(file)) - 32), 32),
  'filled with zeros': async (file) => writeFile(file, Buffer.alloc(await getSize(file))),
  'filled with other text': (file) => writeFile(file, 'this is no database\n'.repeat(200)),
};

async function listFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() && entry.name !== 'LOCK').map(({ name }) => name);
}

/**
 * Ways to damage the files of one database folder, `{ name, damage(profile) }`: each file in each way, all files in
 * each way, the folder gone. `folder` is told from the profile's own.
 */
export async function listDamageWays(profile, folder) {
  const files = await listFiles(join(profile, folder));
  const single = files.flatMap((file) =>
    Object.entries(FILE_WAYS).map(([way, damage]) => ({
      name: `${file} ${way}`,
      damage: (copy) => damage(join(copy, folder, file)),
    })),
  );
  const all = Object.entries(FILE_WAYS).map(([way, damage]) => ({
    name: `all files ${way}`,
    damage: async (copy) => {
      for (const file of files) await damage(join(copy, folder, file));
    },
  }));
  const gone = {
    name: 'the folder deleted',
    damage: (copy) => rm(join(copy, folder), { recursive: true }),
  };
  return [gone, ...all, ...single];
}
