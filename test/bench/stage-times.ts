import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { cleanArticle } from '../../src/clean/clean-article.ts';
import { chooseRules } from '../../src/clean/rules.ts';
import { findPeopleInArticle } from '../../src/people/find-people.ts';
import type { Recognise } from '../../src/people/recognise.ts';
import { parseAlone } from './readability-alone.ts';
import { medianTime } from './time.ts';

/** What each stage takes, in ms, on one page in one run, and the words that people are looked for in. */
export interface StageTimes {
  readability: number;
  article: number;
  clean: number;
  people: number;
  words: number;
}

/** Times each stage on a page that holds an article; runs wherever there is a DOM. The median of `runs`. */
export function timeStages(page: Document, recognise: Recognise, runs: number): StageTimes {
  const article = readArticle(page);
  if (!article) throw new Error('no article was found');
  const rules = chooseRules(article.body.textContent ?? '');
  const { blocks } = cleanArticle(article, rules);
  const texts = blocks.map(({ text }) => text);
  const { title, byline } = article;
  return {
    readability: medianTime(() => parseAlone(page), runs),
    article: medianTime(() => readArticle(page), runs),
    clean: medianTime(() => cleanArticle(article, rules), runs),
    people: medianTime(
      () => findPeopleInArticle({ title, byline, blocks: texts }, recognise),
      runs,
    ),
    words: texts.join(' ').split(/\s+/).length,
  };
}

/** What `clean` takes, in ms, on an article whose body is this one; without `article`, which would take the most time. */
export function timeClean(body: HTMLElement, runs: number): number {
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
  return medianTime(() => cleanArticle(article, rules), runs);
}
