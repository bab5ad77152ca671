import type { Block } from './blocks.ts';
import { letters } from './letters.ts';
import { cleanByline } from './metadata.ts';
import { HEADING } from './prepare.ts';

/** Title and byline stand first: further down the same words are the story's own. */
const FIRST_BLOCKS = 6;
const FIRST_HEADINGS = 3;
/** "Title" and "Title - Site" are one: so much of the longer one must be in the shorter one. */
const MIN_SHARE = 0.75;

/**
 * Takes the story's title out of its body, where a heading repeats it: the view shows it above.
 * Readability does this for Latin letters only (`\W` splits its words), `<h1>島の小学校</h1>` it leaves in.
 */
export function dropTitle(body: HTMLElement, title: string): void {
  const headings = [...body.querySelectorAll('h1, h2, h3')].slice(0, FIRST_HEADINGS);
  headings.find(({ textContent }) => repeatsTitle(textContent ?? '', title))?.remove();
  for (const heading of body.querySelectorAll(`[${HEADING}]`)) {
    if (isSameTitle(heading.textContent ?? '', title)) heading.remove();
    else heading.removeAttribute(HEADING);
  }
}

/** What the view says above the story, as a line of the page may repeat it. */
interface Named {
  /** Without "By". */
  byline: string;
  site: string;
  section: string | null;
}

/** "By", "News", "for": so many letters besides the names are still a byline. */
const MAX_BESIDE = 6;

/**
 * Takes out the opening lines that say nothing but who wrote the story and for whom (`<p>By Ann Lee</p>`, "Ann Lee · The
 * Gazette") or the section it stands in: where the page names them elsewhere too, Readability does not look for them in the
 * text.
 */
export function dropNames(blocks: Block[], named: Named, language: string | null): void {
  const opening = blocks.slice(0, FIRST_BLOCKS);
  const section = letters(named.section ?? '');
  const own = opening.find(({ text }) => isByline(text, named, language));
  own?.element.remove();
  const [first] = opening;
  if (first?.tag === 'p' && section !== '' && letters(first.text) === section)
    first.element.remove();
}

function isByline(text: string, { byline, site }: Named, language: string | null): boolean {
  const names = letters(byline);
  const own = letters(cleanByline(text, language) ?? '');
  if (names === '' || !own.includes(names)) return false;
  const beside = own.replace(names, '').replace(letters(site), '');
  return (
    own === names ||
    (letters(site).length > 2 && own.includes(letters(site)) && beside.length <= MAX_BESIDE)
  );
}

/** What may stand before a title in the heading that repeats it: "Concert in Westmere – …". */
const KICKER = /^.{2,60}?(?:\s[|–—-]\s|:\s)/su;
/** Shorter titles may well be what another heading ends with. In letters and digits. */
const MIN_TITLE = 20;

function repeatsTitle(heading: string, title: string): boolean {
  if (isSameTitle(heading, title)) return true;
  const own = letters(title);
  return own.length >= MIN_TITLE && letters(heading.replace(KICKER, '')) === own;
}

function isSameTitle(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [letters(one), letters(other)].sort(
    (a, b) => a.length - b.length,
  );
  return shorter !== '' && longer.includes(shorter) && shorter.length / longer.length >= MIN_SHARE;
}

/** A line that says when a story was published has no more than these: "Publisert … kl. … Oppdatert … kl. …". */
const MAX_DATE_LINE = 140;
const MAX_OTHER_LETTERS = 45;

/**
 * Takes out the lines that say nothing but when, by whom and where the story was published: the view says it above.
 * Told by the date itself (`dates`: published, updated), whatever the language: "Stand: 08.07.2026 05:00 Uhr",
 * but not "On 8 July 2026 the ferry sailed from Westmere for the last time in its long life."
 */
export function dropDateLines(blocks: Block[], dates: (string | null)[], names: string[]): void {
  const days = dates.flatMap((date) => (date ? daysAround(date) : []));
  if (days.length === 0) return;
  for (const { element, text } of blocks) {
    if (text.length > MAX_DATE_LINE || !/\d{4}/.test(text)) continue;
    if (element.closest('blockquote')) continue; // there it dates what is quoted
    if (days.some((day) => isDate(text, day)) && isOnlyDate(text, names)) element.remove();
  }
}

/** The day as it is anywhere on earth, which is one of up to three. */
function daysAround(date: string): Date[] {
  const time = Date.parse(date);
  return Number.isNaN(time) ? [] : [-1, 0, 1].map((days) => new Date(time + days * 86_400_000));
}

/** "8. Juli 2026", "8 de julio de 2026", "July 8th, 2026". */
const MONTH_IN_WORDS =
  /\d\W*(?:\p{L}{2}\s+)?\p{L}{3,}\W*(?:\p{L}{2}\s+)?\d{4}|\p{L}{3,}\W*\d{1,2}(?:\p{L}{2})?\W+\d{4}/u;

function isDate(text: string, day: Date): boolean {
  const numbers = new Set((text.match(/\d+/g) ?? []).map(Number));
  if (!numbers.has(day.getUTCFullYear()) || !numbers.has(day.getUTCDate())) return false;
  return numbers.has(day.getUTCMonth() + 1) || MONTH_IN_WORDS.test(text);
}

function isOnlyDate(text: string, names: string[]): boolean {
  let rest = letters(text).replace(/\d/g, '');
  for (const name of names.map(letters)) if (name.length > 2) rest = rest.replaceAll(name, '');
  return (
    rest.length <= MAX_OTHER_LETTERS &&
    !/[.!?][”"’»]?$/.test(text.replace(/\b(?:\p{L}{1,4}\.)+$/u, ''))
  );
}
