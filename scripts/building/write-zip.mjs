import { writeFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day a zip can name: a date of the build would make each zip another. */
const FIRST_DAY = 0x0021;

function pack(...fields) {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

function packEntry({ name, content }) {
  const path = Buffer.from(name);
  const data = deflateRawSync(content, { level: 9 });
  const shared = pack(
    [2, VERSION],
    [2, UTF8_NAMES],
    [2, DEFLATE],
    [2, 0],
    [2, FIRST_DAY],
    [4, crc32(content)],
    [4, data.length],
    [4, content.length],
    [2, path.length],
    [2, 0],
  );
  return { path, shared, local: Buffer.concat([pack([4, LOCAL_HEADER]), shared, path, data]) };
}

/**
 * Writes `{ name, content }` files into a zip whose bytes depend on nothing but them: sorted by name, one fixed
 * date. (`wxt zip` 0.20.27 stamps each file with the time of the run.) Up to 65,535 files and 4 GB.
 */
export async function writeZip(path, files) {
  const entries = files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(packEntry);
  const directory = [];
  let offset = 0;
  for (const entry of entries) {
    const start = pack([4, CENTRAL_HEADER], [2, VERSION]);
    const rest = pack([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(Buffer.concat([start, entry.shared, rest, entry.path]));
    offset += entry.local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = pack([4, END_OF_DIRECTORY], [2, 0], [2, 0], [2, count], [2, count]);
  const place = pack([4, size], [4, offset], [2, 0]);
  await writeFile(
    path,
    Buffer.concat([...entries.map(({ local }) => local), ...directory, end, place]),
  );
}
