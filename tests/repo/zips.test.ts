import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Hash, size and name of each zip of a fresh build. */
function zipAnew(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zips-'));
  try {
    const output = execFileSync(process.execPath, ['scripts/zip.mjs', folder], {
      encoding: 'utf8',
    });
    return output.trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('builds the same zips, byte for byte, a second time and in another folder', () => {
  const first = zipAnew();
  expect(first).toHaveLength(3);
  expect(zipAnew()).toEqual(first);
});
