/** Whether a module is part of what an entry imports at once, and not only of what it imports later. */
function isFirst(id, context, seen = new Set()) {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = context.getModuleInfo(id);
  if (!info) return false;
  return info.isEntry || info.importers.some((importer) => isFirst(importer, context, seen));
}

/** WXT hooks that build the popup apart from the other pages, and as one script: each more is one more to fetch. */
export const buildPopupApart = {
  'entrypoints:grouped': (_, groups) => {
    const pages = groups.find((group) => Array.isArray(group) && group.length > 1);
    const at = pages?.findIndex(({ type }) => type === 'popup') ?? -1;
    if (at >= 0) groups.push(pages.splice(at, 1));
  },
  'vite:build:extendConfig': (entrypoints, { build }) => {
    if (!entrypoints.every(({ type }) => type === 'popup')) return;
    const name = (id, context) => (isFirst(id, context) ? 'popup-first' : null);
    build.rollupOptions.output.codeSplitting = { groups: [{ name }] };
  },
};
