import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listProjectFiles } from './list-project-files';

const TEXT =
  /\.(css|html|json|jsonc|js|md|mjs|mts|svg|ts|tsx|txt|yml|yaml)$|(^|\/)(\.[\w.]+|run|LICENSE)$/;
const MACHINE_PATH = /(?<![\w.:/*-])(\/(home|Users|root|work|mnt|tmp)\/[\w.-]+|[A-Z]:\\Users\\)/g;

function findMachinePaths(text: string): string[] {
  return Array.from(text.matchAll(MACHINE_PATH), ([path]) => path);
}

describe('the files of the project', () => {
  const files = listProjectFiles().filter((path) => TEXT.test(path));

  it('name no folder of the machine that they were written on', () => {
    const found = files.flatMap((path) =>
      findMachinePaths(readFileSync(path, 'utf8')).map((name) => `${path}: ${name}`),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});

describe('findMachinePaths', () => {
  it.each([
    ['"/ho' + 'me/ruth/plan"', ['/ho' + 'me/ruth']],
    ['https://example.org/home/ruth', []],
    ['../ho' + 'me/notes', []],
  ])('finds in %s %j', (text, found) => {
    expect(findMachinePaths(text)).toEqual(found);
  });
});
