import { ABBREVIATIONS } from './abbreviations.ts';

/** A sentence by its first character and the one after its last, in the text that it stands in. */
export interface Span {
  start: number;
  end: number;
}

/** So long a sentence is not joined to the next, whatever it ends with. In characters. */
const MAX_JOINED = 500;
/** Languages without a mark for a sentence's end come in one piece: longer ones are cut at spaces. */
const MAX_UNMARKED = 300;
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** `Dr.`, `U.S.`, `3.` at the end, with what may stand before: `(Dr.` */
const LAST_WORD = /(?:^|[\s([{“„«"'‘’–—-])((?:[\p{L}\p{M}\p{N}/º]+\.)+)$/u;
const SINGLE_LETTERS = /^(?:\p{L}\p{M}*\.)+$/u; // "J.", "U.S.", "z.B."
const SMALL_NUMBER = /^\p{Nd}{1,3}\.$/u; // "3." but not "2024."
/** A sentence does not begin so: »„Komm her!“ rief er.« */
const GOES_ON = /^["'“”»’)\]\s]*\p{Ll}/u;
const NOTHING_SAID = /^[^\p{L}\p{N}]*$/u;
/** 「来ます。」と話した。 */
const ENDS_QUOTED = /[。！？]+[」』]+\s*$/u;
const GOES_ON_JAPANESE = /^\p{Script=Hiragana}/u;
/** Without a space before them, browsers take these for the end of what stands before: 「船が来た。「もう帰る。」」 */
const OPENED = /[「『（《〈【]+$/u;

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' }); // lang="english"
  }
}

const has = (list: string | undefined, word: string) => list?.split(' ').includes(word) ?? false;

/** Whether the full stop at the end of `before` is that of an abbreviation or an ordinal. */
function isStopInside(before: string, after: string, language: string): boolean {
  const word = LAST_WORD.exec(before.trimEnd())?.[1]?.toLowerCase();
  if (!word) return false;
  const { always, beforeNumber, hasOrdinals } = ABBREVIATIONS[language] ?? {};
  const isWhole = before.trim().length === word.length; // "1." before an item of a list
  if (SMALL_NUMBER.test(word)) return isWhole || hasOrdinals === true;
  const known = word.slice(0, -1);
  if (has(beforeNumber, known) && /^\p{Nd}/u.test(after)) return true;
  return SINGLE_LETTERS.test(word) || has(always, known);
}

/** Whether what browsers take for two sentences is one. They know no abbreviations. */
function isOneSentence(before: string, after: string, language: string): boolean {
  if (/\n\s*$/.test(before) || before.length > MAX_JOINED) return false;
  return (
    NOTHING_SAID.test(after) ||
    GOES_ON.test(after) ||
    (ENDS_QUOTED.test(before) && GOES_ON_JAPANESE.test(after)) ||
    isStopInside(before, after, language)
  );
}

/**
 * The sentences of a paragraph in order; pieces without a letter or number (`* * *`) are none.
 * @param text a line break in it ends a sentence
 * @param language BCP 47 tag of the text, or null; what is no tag is taken as null
 */
export function sentencesIn(text: string, language: string | null): Span[] {
  const base = (language ?? '').toLowerCase().replace(/[-_].*/, '');
  const joined: Span[] = [];
  for (const { start, end } of segmentsOf(text, language)) {
    const last = joined.at(-1);
    const isMore =
      last && isOneSentence(text.slice(last.start, last.end), text.slice(start, end), base);
    if (isMore) last.end = end;
    else joined.push({ start, end });
  }
  return joined
    .flatMap((span) => cutUnmarked(text, span))
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => !NOTHING_SAID.test(text.slice(start, end)));
}

/** What browsers take for sentences. */
function segmentsOf(text: string, language: string | null): Span[] {
  const segments = [...segmenterFor(language).segment(text)];
  const ends = segments.map(({ index, segment }) => index + segment.replace(OPENED, '').length);
  return ends.map((end, at) => ({
    start: ends[at - 1] ?? 0,
    end: at + 1 < ends.length ? end : text.length,
  }));
}

function cutUnmarked(text: string, { start, end }: Span): Span[] {
  if (end - start <= MAX_UNMARKED || !UNMARKED.test(text.slice(start, end))) {
    return [{ start, end }];
  }
  const cut = text.lastIndexOf(' ', start + MAX_UNMARKED / 2);
  if (cut <= start) return [{ start, end }];
  return [{ start, end: cut + 1 }, ...cutUnmarked(text, { start: cut + 1, end })];
}

function trimmed(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  const from = start + (own.length - own.trimStart().length);
  return { start: from, end: from + own.trim().length };
}
