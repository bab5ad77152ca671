import { isAuthor } from './author.ts';
import { describe } from './describe/describe.ts';
import { link } from './link/link.ts';
import type { ArticlePerson, BlockMention, Mention, Person } from './person.ts';
import type { Recognise } from './recognise.ts';

/** The texts of an article that name people: its title, its authors, and its blocks in order (empty ones keep their index). */
export interface ArticleTexts {
  title: string;
  byline: string | null;
  blocks: string[];
}

/** Where a block's text starts in the joined text. */
interface BlockStart {
  block: number;
  start: number;
}

const SEPARATOR = '\n\n';

/** The people that a text names, with their roles, most present first; those equally present in order of appearance. */
export function findPeople(text: string, recognise: Recognise): Person[] {
  const mentions = recognise(text).filter(isName);
  const nameStarts = new Set(mentions.map(({ start }) => start));
  const persons = link(text, mentions);
  return persons
    .map((person) => ({ ...person, role: describe(text, person, nameStarts) }))
    .sort(byPresence);
}

/**
 * The people that an article names in its blocks. The title helps to tell who is who; who stands only there is left out.
 * @returns most present first; the article's author, where the story names them, with `isAuthor`.
 */
export function findPeopleInArticle(
  { title, byline, blocks }: ArticleTexts,
  recognise: Recognise,
): ArticlePerson[] {
  const text = [title, ...blocks].join(SEPARATOR);
  const starts = blockStarts(title, blocks);
  const persons = findPeople(text, recognise).map(({ name, role, mentions }) => ({
    name,
    role,
    mentions: mentions.flatMap((mention) => inBlock(mention, starts) ?? []),
    ...(byline !== null && isAuthor(name, byline) ? { isAuthor: true } : {}),
  }));
  return persons.filter(({ mentions }) => mentions.length > 0).sort(byPresence);
}

/** "C" in a table is a tone, "B" a vitamin: a letter by itself names nobody; "K." does. */
const isName = ({ start, end }: Mention) => end - start > 1;

function byPresence(one: { mentions: unknown[] }, other: { mentions: unknown[] }): number {
  return other.mentions.length - one.mentions.length;
}

function blockStarts(title: string, blocks: string[]): BlockStart[] {
  let start = title.length + SEPARATOR.length;
  return blocks.map((text, block) => {
    const own = { block, start };
    start += text.length + SEPARATOR.length;
    return own;
  });
}

/** A mention of the joined text as one of its block; null where it stands in the title. */
function inBlock({ start, end }: Mention, starts: BlockStart[]): BlockMention | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const own = starts[low - 1];
  return own ? { block: own.block, start: start - own.start, end: end - own.start } : null;
}
