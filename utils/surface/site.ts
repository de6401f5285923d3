import { createStamp } from '../browser/stamp';
import { dropSite, listSites, requestSites, watchSites } from '../browser/sites';
import { findActiveTabUrl } from '../browser/tabs';
import { send } from '../messaging/send';
import { createSite, type SiteModel } from '../models/site';
import { SETTING_SITES } from '../records/ids';
import { findSite } from '../sites/known-sites';
import type { Reader } from '../storage/reader';

const MOST_DISMISSED = 200;

/** Joins the line about the site in view to the browser's grants and to storage. */
export function startSite(reader: Reader): SiteModel {
  const readDismissed = async () =>
    (await reader.get('setting', SETTING_SITES))?.fields.dismissedSites ?? [];
  return createSite({
    find: async () => findSite(await findActiveTabUrl()),
    list: listSites,
    watch: watchSites,
    request: requestSites,
    drop: dropSite,
    readDismissed,
    dismiss: async (host) => {
      const hosts = [host, ...(await readDismissed())].slice(0, MOST_DISMISSED);
      const fields = { dismissedSites: hosts };
      const puts = [{ kind: 'setting', id: SETTING_SITES, fields }] as const;
      return send('change', { id: createStamp().createId(), puts });
    },
  });
}
