import type { Firefox } from './firefox';

/** Lets an add-on into both names of this machine for good, as a coach does who switches the sites on. */
export function grantSites(firefox: Firefox, addon: string): Promise<void> {
  return firefox.executeInBrowser(grantBoth, addon);
}

async function grantBoth(addon: string): Promise<void> {
  type Policy = { extension: unknown };
  type Permissions = {
    ExtensionPermissions: {
      add: (id: string, granted: object, extension: unknown) => Promise<void>;
    };
  };
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as {
    ChromeUtils: { importESModule: (url: string) => Permissions };
    WebExtensionPolicy: { getByID: (id: string) => Policy };
  };
  const address = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = ChromeUtils.importESModule(address);
  const origins = ['http://127.0.0.1/*', 'http://localhost/*'];
  const { extension } = WebExtensionPolicy.getByID(addon);
  await ExtensionPermissions.add(
    addon,
    { permissions: [], origins, data_collection: [] },
    extension,
  );
}
