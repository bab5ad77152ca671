const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/; // 2026-03-05: no time, so no time zone to move it

/** An ISO 8601 date as "5 March 2026" in `locale`; null if it is missing or no date. */
export function formatPublished(published: string | null, locale: string): string | null {
  const date = new Date(published ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return null;
  const timeZone = DATE_ALONE.test(published ?? '') ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(date);
}
