import type { OpenView } from '../extras.ts';
import type { ViewState } from '../state.ts';
import type { Texts } from '../texts.ts';
import { conform } from './conform/conform.ts';
import { type KeptPerson, keptPeople } from './kept-people.ts';
import { keptText } from './kept-text.ts';

/** An article as it is kept: what the reader saw, without what they took out. */
export interface KeptArticle {
  title: string;
  byline: string | null;
  authors: string[];
  site: string;
  section: string | null;
  /** ISO 8601, as the page gives them. */
  published: string | null;
  updated: string | null;
  /** The address of the story, absolute. */
  source: string;
  /** BCP 47; null: nobody knows. */
  language: string | null;
  direction: 'ltr' | 'rtl';
  isExcerpt: boolean;
  isSelection: boolean;
  /** The text as right HTML (`conform`), with the lead picture. It belongs to a document that loads nothing: to be copied, not changed. */
  body: HTMLElement;
  people: KeptPerson[];
}

/** What the reader has before them, as it is to be kept. */
export function keepArticle({ texts, state }: Pick<OpenView, 'texts' | 'state'>): KeptArticle {
  const now = state();
  const { article } = now.reading;
  const { title, byline, site, section, published, updated, direction } = article;
  return {
    ...{ title, byline, site, section, published, updated, direction },
    authors: article.authors.length > 0 ? article.authors : [byline ?? ''].filter(Boolean),
    source: article.canonical,
    language: article.language,
    isExcerpt: article.isExcerpt,
    isSelection: article.isSelection,
    ...textAndPeople(now, texts),
  };
}

function textAndPeople(state: ViewState, texts: Texts): Pick<KeptArticle, 'body' | 'people'> {
  const page = document.implementation.createHTMLDocument('');
  const { body, blocks } = keptText(state, page, texts);
  const people = keptPeople(state, blocks);
  const wanted = people.flatMap(({ places }) => places.map(({ id }) => id));
  const conformed = conform(body, page, state.reading.article.url, wanted);
  const isThere = ({ id }: { id: string }) => conformed.querySelector(`[id="${id}"]`) !== null;
  return {
    body: conformed,
    people: people.map((person) => ({ ...person, places: person.places.filter(isThere) })),
  };
}
