import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Manifest = Record<string, unknown> & { permissions: string[] };

const EVERYWHERE = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'];
const PERMISSIONS = { chrome: [...EVERYWHERE, 'sidePanel'], firefox: EVERYWHERE };

/** Each of these would let the extension into pages, or pages into the extension, without the coach asking. */
const FORBIDDEN = [
  'host_permissions',
  'optional_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
];

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

const COMMANDS = ['_execute_action', 'keep-selection', 'open-hint', 'open-palette', 'open-panel'];

function readManifest(browser: string): Manifest {
  return JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8')) as Manifest;
}

describe.each(['chrome', 'firefox'] as const)('the built manifest for %s', (browser) => {
  const manifest = readManifest(browser);

  it('asks for the written permissions and no other', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS[browser].toSorted());
  });

  it.each(FORBIDDEN)('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('may ask for sites later, one by one, and for nothing else', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('holds its own pages to a policy without network or foreign code', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY.join('; ') });
  });

  it('is a version 3 manifest with the five commands', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(Object.keys(manifest.commands as object).toSorted()).toEqual(COMMANDS);
  });
});

describe('the built manifest for firefox alone', () => {
  it('declares that no data is collected', () => {
    expect(readManifest('firefox')).toHaveProperty(
      'browser_specific_settings.gecko.data_collection_permissions',
      { required: ['none'] },
    );
  });
});
