import type { Article } from '../../article/article.ts';
import { cleanArticle } from '../../clean/clean-article.ts';
import { allPhrases } from '../../clean/phrases/all-phrases.ts';
import type { ReaderDecisions } from '../../clean/reader-decisions.ts';
import type { Removal } from '../../clean/removal.ts';
import { chooseRules } from '../../clean/rules.ts';
import type { Texts } from '../../view/texts.ts';

const SAMPLE = ['sampleFirst', 'sampleSecond', 'sampleThird'] as const;

/**
 * What would go of a text whose lines stand as paragraphs of their own in an article: the judgement's own answer, by the
 * words alone, with the phrases of all languages. Empty: it stays.
 */
export function judgeText(text: string, decisions: ReaderDecisions, texts: Texts): Removal[] {
  const [first = '', second = '', third = ''] = SAMPLE.map((key) => texts.translate(key));
  // Marked up otherwise than the story, as most promos are.
  const tried = elements('div', text.split('\n'));
  const body = document.createElement('div');
  body.append(
    ...elements('p', [`${first} ${second} ${third}`, `${second} ${third}`]),
    ...tried,
    ...elements('p', [`${first} ${third}`, `${third} ${first} ${second}`]),
  );
  const rules = { ...chooseRules(text), phrases: phrasesFor(texts.locale) };
  const { removals } = cleanArticle(articleOf(body, texts), rules, decisions);
  return removals.filter(({ block }) => tried.includes(block.element));
}

const elements = (tag: string, texts: readonly string[]): HTMLElement[] =>
  texts.map((text) => Object.assign(document.createElement(tag), { textContent: text }));

/** Those of the reader's language come first: where languages share words, they are meant. */
function phrasesFor(locale: string) {
  const own = locale.slice(0, 2);
  return allPhrases.toSorted((a, b) => Number(b.language === own) - Number(a.language === own));
}

const articleOf = (body: HTMLElement, { translate, locale, direction }: Texts): Article => ({
  url: 'https://news.example/story',
  title: translate('sampleTitle'),
  byline: null,
  authors: [],
  published: null,
  updated: null,
  site: 'news.example',
  section: null,
  canonical: 'https://news.example/story',
  language: locale,
  direction,
  leadPicture: null,
  isExcerpt: false,
  isSelection: false,
  isJoined: false,
  publisherText: null,
  body,
});
