import { formatPublished, formatUpdated } from '../published-date.ts';
import type { Texts } from '../texts.ts';
import type { KeptArticle } from './kept-article.ts';
import type { KeptPerson } from './kept-people.ts';
import { makeElement } from './make-element.ts';

/**
 * The whole of a kept article: title, facts, text, people and source. All formats are made from it. It is new each time
 * and belongs to the body's document, which loads nothing.
 */
export function keptPage(kept: KeptArticle, texts: Texts, hasPeople = true): HTMLElement {
  const page = kept.body.ownerDocument;
  const { language, direction } = kept;
  const text = kept.body.cloneNode(true) as HTMLElement;
  text.className = 'text';
  const people = hasPeople && kept.people.length > 0 ? [peopleIndex(page, kept.people, texts)] : [];
  return makeElement(
    page,
    'article',
    { lang: language, dir: direction },
    ...head(page, kept, texts),
    text,
    ...people,
    ...source(page, kept, texts),
  );
}

function head(page: Document, kept: KeptArticle, texts: Texts): HTMLElement[] {
  const title = makeElement(page, 'h1', {}, kept.title);
  const byline = kept.byline ? [makeElement(page, 'p', { class: 'byline' }, kept.byline)] : [];
  const facts = factsOf(kept, texts).join(' · ');
  const own = { class: 'facts', lang: texts.locale, dir: texts.direction };
  return [title, ...byline, makeElement(page, 'p', own, facts)];
}

function factsOf(kept: KeptArticle, { translate, locale }: Texts): string[] {
  const updated = formatUpdated(kept.updated, kept.published, locale);
  const facts = [
    kept.site,
    kept.section,
    formatPublished(kept.published, locale),
    updated && translate('viewUpdated', updated),
    kept.isSelection && translate('viewSelection'),
    kept.isExcerpt && translate('viewExcerpt'),
  ];
  return facts.filter((fact) => typeof fact === 'string').filter(Boolean);
}

/** "Per Haugen – skipper – ¶ 1, 4": who is in the story, and in which paragraphs. */
function peopleIndex(page: Document, people: KeptPerson[], texts: Texts): HTMLElement {
  const { translate, locale, direction } = texts;
  const heading = makeElement(
    page,
    'h2',
    { lang: locale, dir: direction },
    translate('viewPeople'),
  );
  const items = people.map((person) => makeElement(page, 'li', {}, ...entry(page, person, texts)));
  const list = makeElement(page, 'ul', {}, ...items);
  return makeElement(page, 'section', { class: 'people', id: 'people' }, heading, list);
}

function entry(page: Document, { name, role, places }: KeptPerson, { number }: Texts) {
  const links = places.map(({ paragraph, id }) =>
    makeElement(page, 'a', { href: `#${id}` }, number(paragraph)),
  );
  const where = links.flatMap((link, at) => (at === 0 ? [link] : [', ', link]));
  const marked =
    where.length > 0 ? [' – ', makeElement(page, 'span', { class: 'places' }, '¶ ', ...where)] : [];
  return [makeElement(page, 'b', {}, name), ...(role ? [` – ${role}`] : []), ...marked];
}

function source(page: Document, { source, site }: KeptArticle, texts: Texts): HTMLElement[] {
  if (!/^https?:/.test(source)) return [];
  const { translate, locale, direction } = texts;
  const link = makeElement(page, 'a', { href: source, dir: 'ltr' }, source);
  const own = { class: 'source', lang: locale, dir: direction };
  return [
    makeElement(page, 'p', own, translate('viewSource', site), page.createElement('br'), link),
  ];
}
