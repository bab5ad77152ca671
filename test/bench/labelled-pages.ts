import { readFileSync } from 'node:fs';
import { blocksOf } from '../../src/article/blocks.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readDocument } from '../../tools/read/read-saved-page.ts';
import { fromList, type SavedPage } from '../../tools/read/saved-pages.ts';
import { openSavedPage } from '../../tools/saved-page.ts';
import type { Figures } from './figures.ts';
import { type Labelled, score } from './labelled.ts';
import { showProgress } from './progress.ts';
import { readabilityAlone } from './readability-alone.ts';
import { behindAlone, summaryOfBehind } from './story-paragraphs.ts';

/** The answers of one page: of Readability alone, of our article with nothing removed, and what the reader is shown. */
type Answers = Record<'start' | 'article' | 'clean', Answer>;

interface Answer {
  id: string;
  blocks?: { text: string }[];
}

/** Scores Readability alone, `article` and `clean` on labelled pages, each page opened once. */
export async function scoreLabelledPages(labelled: Labelled): Promise<Figures> {
  const pages = fromList(labelled.gold, labelled.pages);
  const answers: Answers[] = [];
  for (const [i, page] of pages.entries()) {
    showProgress('reading labelled page', i + 1, pages.length);
    answers.push(answersOf(page));
    await new Promise((next) => setImmediate(next)); // lets jsdom free the page
  }
  const figures: Figures = {};
  for (const section of ['start', 'article', 'clean'] as const) {
    const own = answers.map((answer) => answer[section]);
    figures[section] = scoreOfPages(labelled, own);
  }
  figures.clean = { ...figures.clean, ...lostToAlone(labelled, answers) };
  return figures;
}

/** Prints what Readability alone shows of the stories and we do not, and counts it. */
function lostToAlone(labelled: Labelled, answers: Answers[]): Record<string, number> {
  const stories = storiesOf(labelled.gold);
  const { figures, lines } = summaryOfBehind(
    answers.flatMap(({ start, clean }) => {
      const story = stories.get(start.id);
      return (story && behindAlone(start.id, story, start.blocks ?? [], clean.blocks ?? [])) ?? [];
    }),
  );
  for (const line of lines) console.log(`Readability alone has  ${line}`);
  return figures;
}

/** The paragraphs of the stories, by page, where they are known. */
function storiesOf(gold: string): Map<string, string[]> {
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const pages = lines.map((line): { id: unknown; story?: string[] } => JSON.parse(line));
  return new Map(pages.flatMap(({ id, story }) => (story ? [[String(id), story]] : [])));
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
