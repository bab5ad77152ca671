import { blocksOf } from '../../src/article/blocks.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readDocument } from '../../tools/read/read-saved-page.ts';
import { fromList, type SavedPage } from '../../tools/read/saved-pages.ts';
import { openSavedPage } from '../../tools/saved-page.ts';
import type { Figures } from './figures.ts';
import { type Labelled, score } from './labelled.ts';
import { showProgress } from './progress.ts';
import { readabilityAlone } from './readability-alone.ts';

/** The answers of one page: of Readability alone, of our article with nothing removed, and what the reader is shown. */
type Answers = Record<'start' | 'article' | 'clean', object>;

/** Scores Readability alone, `article` and `clean` on labelled pages, each page opened once. */
export async function scoreLabelledPages(labelled: Labelled): Promise<Figures> {
  const pages = fromList(labelled.gold, labelled.pages);
  const answers: Answers[] = [];
  for (const [i, page] of pages.entries()) {
    showProgress('reading labelled page', i + 1, pages.length);
    answers.push(answersOf(page));
    await new Promise((next) => setImmediate(next)); // lets jsdom free the page
  }
  return Object.fromEntries(
    (['start', 'article', 'clean'] as const).map((section) => {
      const own = answers.map((answer) => answer[section]);
      return [section, scoreOfPages(labelled, own)];
    }),
  );
}

/** What the scorer of pages says of answers, by the names of our figures. */
export function scoreOfPages(labelled: Labelled, answers: object[]): Record<string, number> {
  return score(`${labelled.score}/pages.mjs`, labelled.gold, answers) as Record<string, number>;
}

function answersOf({ id, file, url }: SavedPage): Answers {
  const { window } = openSavedPage(file, url);
  try {
    const { document } = window;
    return {
      start: { id, blocks: readabilityAlone(document) ?? [] },
      article: { id, blocks: articleBlocks(document) },
      clean: readDocument(document, id),
    };
  } finally {
    window.close();
  }
}

function articleBlocks(document: Document): { text: string }[] {
  const article = readArticle(document);
  return article ? blocksOf(article.body).map(({ text }) => ({ text })) : [];
}
