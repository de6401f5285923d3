import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Lockfile = { packages: Record<string, { integrity?: string; resolved?: string }> };
type Package = Record<'dependencies' | 'devDependencies' | 'overrides', Record<string, string>>;

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');

describe('the lockfile', () => {
  it('names no registry', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has the integrity of every package', () => {
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });
});

describe('the dependencies', () => {
  it.each(['dependencies', 'devDependencies', 'overrides'] as const)('are exact in %s', (group) => {
    const loose = Object.entries(manifest[group]).filter(([, v]) => !/^\d+\.\d+\.\d+$/.test(v));
    expect(loose).toEqual([]);
  });
});
