import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a reader should get of a hand-made page. Texts are those of whole blocks, in the order of the page. */
export interface Expectation {
  url: string;
  title: string;
  byline: string | null;
  published: string | null;
  site: string;
  direction: 'ltr' | 'rtl';
  shown: string[];
  /** The promos and the furniture between them. */
  removed: string[];
  /** Most present first; left out on pages that are not about people. */
  people?: { name: string; role: string | null }[];
}

/** A hand-made page: a folder with `source.html` and `expected.json`. */
interface HandMadePage {
  name: string;
  source: string;
  url: string;
  /** null: the page holds no article. */
  expected: Expectation | null;
}

const FIELDS = ['title', 'byline', 'published', 'site', 'direction', 'shown', 'removed'];

/** All hand-made pages in `folder`. Throws where one has no source or no complete expectation. */
export function handMadePages(folder: string): HandMadePage[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => handMadePage(folder, name))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function handMadePage(folder: string, name: string): HandMadePage {
  const source = join(folder, name, 'source.html');
  const expectation = join(folder, name, 'expected.json');
  for (const file of [source, expectation]) {
    if (!existsSync(file)) throw new Error(`${file} is missing`);
  }
  const { url, isArticle, ...fields } = JSON.parse(readFileSync(expectation, 'utf8'));
  if (typeof url !== 'string') throw new Error(`${expectation}: url is missing`);
  if (isArticle === false) return { name, source, url, expected: null };
  for (const field of FIELDS) {
    if (!(field in fields)) throw new Error(`${expectation}: ${field} is missing`);
  }
  return { name, source, url, expected: { url, ...fields } };
}
