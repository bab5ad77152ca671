import { readArticle } from '../../src/article/read-article.ts';
import { cleanArticle } from '../../src/clean/clean-article.ts';
import { languageOf } from '../../src/clean/language-of.ts';
import type { Removal } from '../../src/clean/removal.ts';
import { chooseRules } from '../../src/clean/rules.ts';
import { findPeopleInArticle } from '../../src/people/find-people.ts';
import { english } from '../english.ts';
import { recognise } from '../recogniser.ts';
import { openSavedPage } from '../saved-page.ts';
import type { SavedPage } from './saved-pages.ts';

/** What `npm run read` prints of a page: what the reader is shown, or why there is nothing. */
export type ReadResult = ReturnType<typeof printed> | { id: string; error: string };

/** Reads a saved page as the extension reads it in the browser. Never throws: what goes wrong is in `error`. */
export function readSavedPage(page: SavedPage): ReadResult {
  try {
    const { window } = openSavedPage(page.file, page.url);
    try {
      return readDocument(window.document, page.id);
    } finally {
      window.close();
    }
  } catch (error) {
    return { id: page.id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads an opened page, whose result carries `id`. */
export function readDocument(document: Document, id: string): ReadResult {
  const article = readArticle(document);
  if (!article) return { id, error: 'There is no article on this page' };
  const rules = chooseRules(article.body.textContent ?? '');
  const { blocks, removals } = cleanArticle(article, rules);
  const language = languageOf(article.language, rules);
  return printed(id, { ...article, language }, blocks, removals);
}

type Article = NonNullable<ReturnType<typeof readArticle>>;
type Blocks = ReturnType<typeof cleanArticle>['blocks'];

function printed(id: string, article: Article, all: Blocks, removals: Removal[]) {
  const { url, title, byline, authors, published, updated, site, section, language } = article;
  const blocks = shownBlocks(all, removals);
  const people = findPeopleInArticle(
    { title, byline, blocks: blocks.map(({ text }) => text) },
    recognise,
  );
  return {
    id,
    url,
    title,
    byline,
    authors,
    published,
    updated,
    site,
    section,
    language,
    blocks,
    removed: removals.map(printedRemoval),
    people: people.map(({ name, role, mentions }) => ({
      name,
      role,
      mentions: mentions.map(({ block, start, end }) => ({
        block,
        start,
        end,
        text: blocks[block]?.text.slice(start, end) ?? '',
      })),
    })),
  };
}

/** What is left in order: whole blocks, and blocks less their removed parts. */
function shownBlocks(all: Blocks, removals: Removal[]): { tag: string; text: string }[] {
  const shown: { tag: string; text: string }[] = [];
  for (const block of all) {
    const own = removals.filter((removal) => removal.block === block);
    if (own.some(({ part }) => part === null)) continue;
    let text = block.text;
    const parts = own.flatMap(({ part }) => (part ? [part] : []));
    for (const { start, end } of parts.toSorted((a, b) => b.start - a.start)) {
      text = text.slice(0, start) + text.slice(end);
    }
    shown.push({ tag: block.tag, text });
  }
  return shown;
}

function printedRemoval({ block, part, evidence }: Removal) {
  return {
    text: part ? block.text.slice(part.start, part.end) : block.text,
    evidence: evidence.map(({ name, weight, reason }) => ({
      name,
      weight,
      reason: english(reason.key, ...reason.args),
    })),
  };
}
