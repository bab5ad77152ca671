import { describe, expect, test } from 'vitest';
import { plain, readJsonLd } from '../../../src/article/facts/json-ld.ts';
import { pageOf } from '../page.ts';

const read = (...sources: string[]) =>
  readJsonLd(
    pageOf(
      '',
      sources.map((json) => `<script type="application/ld+json">${json}</script>`).join(''),
    ),
  );
const STORY = { '@type': 'NewsArticle', headline: 'The mill turns', datePublished: '2026-03-05' };
const json = (value: unknown) => JSON.stringify(value);

describe('where the article is', () => {
  test.each([
    ['alone', json(STORY)],
    ['in a list', json([{ '@type': 'Organization', name: 'X' }, STORY])],
    ['in @graph', json({ '@graph': [{ '@type': 'WebPage', name: 'Page' }, STORY] })],
    ['the main thing of a page', json({ '@type': 'WebPage', mainEntity: STORY })],
    ['with several types', json({ ...STORY, '@type': ['Article', 'NewsArticle'] })],
    ['in CDATA', `//<![CDATA[\n${json(STORY)}\n//]]>`],
    ['with a line break in a string', json({ ...STORY, description: 'A~B' }).replace('~', '\n')],
  ])('%s', (_, source) => {
    expect(read(source)).toMatchObject({ headline: 'The mill turns', published: '2026-03-05' });
  });

  test.each([
    ['nothing', ''],
    ['no article', json({ '@type': 'Organization', name: 'X' })],
    ['broken', '{"@type": "NewsArticle", '],
    ['null', 'null'],
    ['a number', '7'],
  ])('%s gives nothing', (_, source) => {
    expect(read(source)).toBeNull();
  });

  test('the article with a headline comes before one without', () => {
    expect(read(json({ '@type': 'Article' }), json(STORY))?.headline).toBe('The mill turns');
  });
});

describe('authors', () => {
  const authors = (author: unknown) => read(json({ ...STORY, author }))?.authors;
  test.each([
    ['a name', 'Ann Lee', ['Ann Lee']],
    ['a person', { '@type': 'Person', name: 'Ann Lee' }, ['Ann Lee']],
    ['several', [{ name: 'Ann Lee' }, 'Bo Ek'], ['Ann Lee', 'Bo Ek']],
    ['none', undefined, []],
    ['of the wrong type', [7, { name: 7 }, null], []],
  ])('%s', (_, author, expected) => {
    expect(authors(author)).toEqual(expected);
  });

  test('one told of elsewhere in the graph', () => {
    const person = { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' };
    const story = { ...STORY, author: { '@id': '#ann' } };
    expect(read(json({ '@graph': [person, story] }))?.authors).toEqual(['Ann Lee']);
  });
});

test.each([
  [false, false],
  ['False', false],
  ['https://schema.org/False', false],
  [true, true],
  ['true', true],
  [undefined, null],
])('isAccessibleForFree %j means %j', (isAccessibleForFree, expected) => {
  expect(read(json({ ...STORY, isAccessibleForFree }))?.isFree).toBe(expected);
});

test('entities are read once, and nothing becomes markup', () => {
  expect(plain('Tom &amp; Ann&#8217;s &#x2014; &lt;b&gt; &bogus; &amp;amp;')).toBe(
    'Tom & Ann’s — <b> &bogus; &amp;',
  );
});
