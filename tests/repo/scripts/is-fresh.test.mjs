import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isFresh } from '../../../scripts/building/is-fresh.mjs';

let folder;
const at = (name) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fresh-'));
  mkdirSync(at('sources'));
  writeFileSync(at('sources/a.ts'), '');
  writeFileSync(at('built.js'), '');
  utimesSync(at('sources/a.ts'), 100, 100);
  utimesSync(at('sources'), 100, 100);
  utimesSync(at('built.js'), 200, 200);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('holds for a build that is younger than its sources', async () => {
  expect(await isFresh(at('built.js'), [at('sources'), at('missing')])).toBe(true);
});

it('does not hold after a source has changed', async () => {
  utimesSync(at('sources/a.ts'), 300, 300);
  expect(await isFresh(at('built.js'), [at('sources')])).toBe(false);
});

it('does not hold after a source was removed', async () => {
  rmSync(at('sources/a.ts'));
  expect(await isFresh(at('built.js'), [at('sources')])).toBe(false);
});

it('does not hold for a build that is not there', async () => {
  expect(await isFresh(at('nothing.js'), [at('sources')])).toBe(false);
});
