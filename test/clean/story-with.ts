import type { Article } from '../../src/article/article.ts';
import { cleanArticle } from '../../src/clean/clean-article.ts';
import type { Cleaning } from '../../src/clean/cleaning.ts';
import { chooseRules } from '../../src/clean/rules.ts';

const BEFORE = [
  'The ferry to the island stopped running on Monday, and the people who live there were told to keep what they had in their cupboards for another week.',
  'A spokeswoman for the harbour said that the two older boats were not safe in the winter wind and that nobody had ordered a new one in time.',
];
const AFTER = [
  'On the island the baker went on baking with the flour that was left, and the schoolmaster rang the bell for eleven children as on any other day.',
  'By Friday a fisherman had taken the first letters across in his own boat, and had brought back a box of oranges that nobody had asked him for.',
  'The council will meet again on Thursday to hear what a new boat would cost and who might pay for it, the spokeswoman said.',
];

/** A story of five paragraphs in English about a ferry, with this markup in its middle or after its end, and what `clean` makes of it. */
export function cleanStoryWith(markup: string, place: 'middle' | 'end' = 'middle'): Cleaning {
  const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  const html =
    place === 'middle'
      ? paragraphs(BEFORE) + markup + paragraphs(AFTER)
      : paragraphs([...BEFORE, ...AFTER]) + markup;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const body = document.createElement('div');
  body.append(...document.importNode(parsed.body, true).childNodes);
  const article: Article = {
    ...({} as Article),
    body,
    url: 'https://news.example/island/ferry-stops',
  };
  return cleanArticle(article, chooseRules(body.textContent ?? ''));
}
