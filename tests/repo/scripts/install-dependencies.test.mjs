import { expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/install-dependencies.mjs';

const locked = {
  '': { name: 'project' },
  'node_modules/a': { integrity: 'sha512-a' },
  'node_modules/other-system': { integrity: 'sha512-o', optional: true },
};

it.each([
  [
    'is content without builds for other systems',
    { 'node_modules/a': locked['node_modules/a'] },
    true,
  ],
  ['misses a package that is not there', {}, false],
  ['misses a package of another version', { 'node_modules/a': { integrity: 'sha512-b' } }, false],
])('%s', (_, installed, answer) => {
  expect(isInstalled(locked, installed)).toBe(answer);
});
