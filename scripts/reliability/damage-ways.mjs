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
  // A lock holds nothing, and a log of what the database did nothing that it reads.
  const isData = (entry) => entry.isFile() && !/^(LOCK|LOG)/.test(entry.name);
  return entries.filter(isData).map(({ name }) => name);
}

const remove = (path) => rm(path, { recursive: true, force: true });

/** Ways to damage one file, `{ name, damage(profile) }`. */
function listFileWays(name, path, ways = Object.keys(FILE_WAYS)) {
  return ways.map((way) => ({
    name: `${name} ${way}`,
    damage: (profile) => FILE_WAYS[way](join(profile, path)),
  }));
}

/** The same for all files of a folder at once, and the folder gone. */
function listFolderWays(name, path, files) {
  const all = Object.entries(FILE_WAYS).map(([way, damage]) => ({
    name: `all files of ${name} ${way}`,
    damage: async (profile) => {
      for (const file of files) await damage(join(profile, path, file));
    },
  }));
  return [{ name: `${name} deleted`, damage: (profile) => remove(join(profile, path)) }, ...all];
}

/** The files of the extension's records: each in each way, all in each way, the folder gone. */
export async function listRecordWays(profile, id) {
  const path = join('Default', 'Local Extension Settings', id);
  const files = await listFiles(join(profile, path));
  return [
    ...listFolderWays('the records', path, files),
    ...files.flatMap((file) => listFileWays(`the records’ ${file}`, join(path, file))),
  ];
}

/** The files of the second copy, and those in which the browser keeps its settings and the extension's worker. */
export async function listOtherWays(profile, id) {
  const copies = join('Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
  const settings = ['Preferences', 'Secure Preferences'].map((name) => join('Default', name));
  const ways = ['deleted', 'emptied', 'cut to half', 'filled with other text'];
  return [
    ...listFolderWays('the second copy', copies, await listFiles(join(profile, copies))),
    ...settings.flatMap((path) => listFileWays(path, path, ways)),
    ...listFileWays('Local State', 'Local State', ways),
    ...['Service Worker', 'Extension State', 'Sync Data', 'Local Storage'].map((name) => ({
      name: `the folder ${name} deleted`,
      damage: (copy) => remove(join(copy, 'Default', name)),
    })),
  ];
}
