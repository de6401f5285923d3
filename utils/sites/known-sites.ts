/** Where coaches and partners write; matched on the host itself or any host under it. */
const KNOWN: readonly (readonly [host: string, name: string])[] = [
  ['docs.google.com', 'Google Docs'],
  ['classroom.google.com', 'Google Classroom'],
  ['instructure.com', 'Canvas'],
  ['brightspace.com', 'Brightspace'],
  ['schoology.com', 'Schoology'],
  ['blackboard.com', 'Blackboard'],
  ['moodlecloud.com', 'Moodle'],
  ['teams.microsoft.com', 'Microsoft Teams'],
  ['officeapps.live.com', 'Microsoft 365'],
  ['office.com', 'Microsoft 365'],
  ['sharepoint.com', 'SharePoint'],
  ['onenote.com', 'OneNote'],
  ['notion.so', 'Notion'],
  ['notion.site', 'Notion'],
  ['atlassian.net', 'Confluence and Jira'],
  ['padlet.com', 'Padlet'],
];

/** A site as a coach switches it on: one origin, whatever the page. */
export type Site = {
  /** The match pattern of a host permission, as in `https://docs.google.com/*`. */
  pattern: string;
  host: string;
  /** How people call it; absent for sites that are not well known. */
  name?: string;
};

/** The site of a web address; undefined for pages that are no site, such as the browser's own. */
export function findSite(address: string | undefined): Site | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const name = findName(hostname);
  // Host permissions know no ports: a pattern without one covers them all.
  return {
    pattern: `${protocol}//${hostname}/*`,
    host: hostname,
    ...(name !== undefined && { name }),
  };
}

function findName(hostname: string): string | undefined {
  const match = KNOWN.find(([host]) => hostname === host || hostname.endsWith(`.${host}`));
  // Schools run Moodle on hosts of their own, mostly with its name in front.
  return match?.[1] ?? (hostname.startsWith('moodle.') ? 'Moodle' : undefined);
}
