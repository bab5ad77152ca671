import { foldWord } from '../fold-word.ts';
import type { Mention } from '../person.ts';
import { FIRST_NAMES } from '../vocabulary/first-names.ts';

/** "met Barack and |Michelle Obama": a first name in small company before a full name. */
const PARTNER = /(?:^|[\s(“"‘])(?<![\p{Lu}][\p{L}.]* )(\p{Lu}\p{Ll}+) (?:and|&) $/u;
const REACH = 40;

/** The mentions with the partners added that share the surname of the name after them: "Barack and Michelle Obama". */
export function withPartners(text: string, mentions: Mention[]): Mention[] {
  return mentions.flatMap((mention, i) => {
    const before = mentions[i - 1]?.end ?? 0;
    const from = Math.max(before, mention.start - REACH);
    const first = PARTNER.exec(text.slice(from, mention.start))?.[1];
    const isFull = text.slice(mention.start, mention.end).includes(' ');
    if (first === undefined || !isFull || !FIRST_NAMES.has(foldWord(first))) return [mention];
    const start = from + text.slice(from, mention.start).lastIndexOf(first);
    return [{ start, end: start + first.length }, mention];
  });
}
