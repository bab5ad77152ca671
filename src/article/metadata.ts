/** "By" as bylines of a language write it. */
const BY: Record<string, string> = {
  da: 'af',
  de: 'von',
  es: 'por',
  fr: 'par',
  it: 'di',
  nb: 'av',
  nl: 'door',
  no: 'av',
  pt: 'por',
  sv: 'av',
};

/**
 * "By Ann Lee" → "Ann Lee"; white space folded; null where nothing is left. On pages in `language` (BCP 47) its own
 * "By" goes too: "Von Ann Lee" → "Ann Lee", but "von Trier" stays.
 */
export function cleanByline(
  byline: string | null | undefined,
  language?: string | null,
): string | null {
  const text = (byline ?? '').replace(/\s+/g, ' ').trim();
  const by = BY[language?.slice(0, 2).toLowerCase() ?? ''];
  const own = by ? text.replace(new RegExp(`^${by}:? (?=\\S+ \\S)`, 'i'), '') : text;
  return own.replace(/^by:?\s+(?=\S)/i, '') || null;
}

/** The publication's name, else the page's host without "www.". */
export function siteName(named: string | null | undefined, url: string): string {
  const name = named?.trim();
  if (name) return name;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** Which way the text runs: what its letters say, and what the page says (`declared`) where they don't. */
export function directionOf(declared: string | null | undefined, text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 5000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return declared === 'rtl' ? 'rtl' : 'ltr';
  return (sample.match(RIGHT_TO_LEFT)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr';
}
