import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { cleanArticle } from '../../src/clean/clean-article.ts';
import { chooseRules } from '../../src/clean/rules.ts';
import { findPeopleInArticle } from '../../src/people/find-people.ts';
import type { Recognise } from '../../src/people/recognise.ts';
import { parseAlone } from './readability-alone.ts';
import { medianTime } from './time.ts';

export type Stage = 'readability' | 'article' | 'clean' | 'people';

/** What each stage takes, in ms, on one page in one run, and the words that people are looked for in. */
export type StageTimes = Record<Stage, number> & { words: number };

/** The stages, to be run any number of times on a page that holds an article; wherever there is a DOM. */
export function stagesOn(page: Document, recognise: Recognise) {
  const article = readArticle(page);
  if (!article) throw new Error('no article was found');
  const rules = chooseRules(article.body.textContent ?? '');
  const { blocks } = cleanArticle(article, rules);
  const texts = blocks.map(({ text }) => text);
  const { title, byline } = article;
  const run: Record<Stage, () => unknown> = {
    readability: () => parseAlone(page),
    article: () => readArticle(page),
    clean: () => cleanArticle(article, rules),
    people: () => findPeopleInArticle({ title, byline, blocks: texts }, recognise),
  };
  return { run, words: texts.join(' ').split(/\s+/).length };
}

/** Times each stage on a page that holds an article. The median of `runs`. */
export function timeStages(page: Document, recognise: Recognise, runs: number): StageTimes {
  const { run, words } = stagesOn(page, recognise);
  return {
    readability: medianTime(run.readability, runs),
    article: medianTime(run.article, runs),
    clean: medianTime(run.clean, runs),
    people: medianTime(run.people, runs),
    words,
  };
}

/** `clean` on an article whose body is this one, to be run any number of times; without `article`, which would take the most time. */
export function cleanOn(body: HTMLElement): () => unknown {
  const article: Article = {
    url: 'https://news.example/chronicle',
    title: 'A chronicle of the valley',
    byline: null,
    authors: [],
    published: null,
    updated: null,
    site: 'news.example',
    section: null,
    canonical: 'https://news.example/chronicle',
    language: 'en',
    direction: 'ltr',
    leadPicture: null,
    isExcerpt: false,
    isSelection: false,
    isJoined: false,
    publisherText: null,
    body,
  };
  const rules = chooseRules(body.textContent ?? '');
  return () => cleanArticle(article, rules);
}
