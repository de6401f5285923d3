/**
 * Whether a write was refused for want of room. Chromium says "Resource::kQuotaBytes quota exceeded"
 * ("QUOTA_BYTES quota exceeded" before), Firefox "QuotaExceededError"; a full disk has its own words.
 */
export function isStorageFull(error: unknown): boolean {
  const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no.?space|disk.{0,12}full/i.test(said);
}
