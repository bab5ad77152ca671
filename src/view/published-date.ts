const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/; // 2026-03-05: no time, so no time zone to move it

/** An ISO 8601 date as "5 March 2026" in `locale`; null if it is missing or no date. */
export function formatPublished(published: string | null, locale: string): string | null {
  const date = new Date(published ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return null;
  const timeZone = DATE_ALONE.test(published ?? '') ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(date);
}

/**
 * When a story was changed last, as a reader in `locale` says it: "6 March 2026", on the day it was published "14:20".
 * Null where it was not changed, or nobody knows at what time of that day.
 */
export function formatUpdated(
  updated: string | null,
  published: string | null,
  locale: string,
): string | null {
  const day = formatPublished(updated, locale);
  if (!updated || !day || day !== formatPublished(published, locale)) return day;
  if (DATE_ALONE.test(updated)) return null;
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(updated));
}
