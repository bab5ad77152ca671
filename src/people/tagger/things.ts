import type { Mention } from '../person.ts';
import { THINGS_AFTER, THINGS_BEFORE } from './word-lists.ts';

const REACH = 24;

/** What is named after a person by the word before it ("USS John McCain") or after it ("John F. Kennedy airport"). */
function isThing(text: string, { start, end }: Mention): boolean {
  const before = /(\p{L}+) (?:Sir )?$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  if (before !== undefined && THINGS_BEFORE.has(before)) return true;
  const after = /^ (?:\p{Lu}\p{L}+ )?(\p{L}+)/u.exec(text.slice(end, end + 2 * REACH));
  const next = /^ (\p{L}+)/u.exec(text.slice(end, end + REACH))?.[1];
  return [next, after?.[1]].some((word) => word !== undefined && THINGS_AFTER.has(word));
}

/** The mentions without ships, storms, streets and airports that are named after people. */
export function withoutThings(text: string, mentions: Mention[]): Mention[] {
  return mentions.filter((mention) => !isThing(text, mention));
}
