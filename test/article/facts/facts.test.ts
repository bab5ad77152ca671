import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/article/facts/facts.ts';
import { pageOf } from '../page.ts';

const factsOf = (body: string, head = '') => {
  const page = pageOf(body, head);
  return readFacts(page, page.querySelector('h1'));
};
const meta = (property: string, content: string) =>
  `<meta property="${property}" content="${content}">`;
const JSON_LD = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'The mill turns',
  author: { name: 'Ann Lee' },
  datePublished: '2026-03-05T08:00:00+01:00',
  dateModified: '2026-03-06T08:00:00+01:00',
  articleSection: ['Country', 'Mills'],
  publisher: { name: 'The Gazette' },
})}</script>`;
const META =
  meta('article:published_time', '2026-03-04T08:00:00Z') +
  meta('article:section', 'Town') +
  meta('og:site_name', 'Gazette Online') +
  '<meta name="author" content="Bo Ek">';
const MICRODATA =
  '<div itemscope itemtype="https://schema.org/NewsArticle"><h1>The mill turns</h1>' +
  '<span itemprop="author"><b itemprop="name">Cy Roe</b></span><meta itemprop="datePublished" content="2026-03-03"></div>';

describe('the order of trust', () => {
  test('JSON-LD first', () => {
    expect(factsOf(MICRODATA, JSON_LD + META)).toMatchObject({
      title: 'The mill turns',
      authors: ['Ann Lee'],
      published: '2026-03-05T08:00:00+01:00',
      updated: '2026-03-06T08:00:00+01:00',
      section: 'Country',
      site: 'The Gazette',
    });
  });

  test('then meta elements', () => {
    expect(factsOf(MICRODATA, META)).toMatchObject({
      authors: ['Bo Ek'],
      published: '2026-03-04T08:00:00Z',
      updated: null,
      section: 'Town',
      site: 'Gazette Online',
    });
  });

  test('then microdata', () => {
    expect(factsOf(MICRODATA)).toMatchObject({ authors: ['Cy Roe'], published: '2026-03-03' });
  });

  test('a site that calls itself by the headline is called by its address', () => {
    const og = (site: string) =>
      meta('og:site_name', site) + meta('og:title', 'The mill turns again in spring');
    const heading = '<h1>The mill turns again in spring</h1>';
    expect(factsOf(heading, og('The mill turns again in spring')).site).toBe('localhost');
    expect(factsOf(heading, og('The mill turns')).site).toBe('The mill turns');
  });

  test('then the time beside the headline, not one further down', () => {
    const time = '<time datetime="2026-03-02T10:00Z">2 March</time>';
    expect(factsOf(`<h1>The mill turns</h1><p>${time}</p>`).published).toBe('2026-03-02T10:00Z');
    expect(factsOf(`<h1>The mill turns</h1>${'<p>x</p>'.repeat(99)}${time}`).published).toBeNull();
  });
});

test.each([
  ['2026-03-05', '2026-03-05', null],
  ['2026-03-05', '2026-03-04', null],
  ['2026-03-05', 'soon', null],
  ['2026-03-05', '2026-03-06', '2026-03-06'],
])('published %s and changed %s: updated %s', (published, modified, expected) => {
  const head = meta('article:published_time', published) + meta('article:modified_time', modified);
  expect(factsOf('', head).updated).toBe(expected);
});
