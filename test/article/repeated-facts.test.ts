import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/article/blocks.ts';
import { dropDateLines, dropNames, dropTitle } from '../../src/article/repeated-facts.ts';
import { bodyOf } from './body.ts';

describe('dropTitle', () => {
  test.each([
    [
      'a heading that repeats it',
      '<h2>島の小学校に新入生</h2><p>A</p>',
      '島の小学校に新入生',
      '<p>A</p>',
    ],
    ['with other marks and case', '<h1>Bridge “closes”!</h1><p>A</p>', 'bridge closes', '<p>A</p>'],
    [
      'with the site’s name',
      '<h1>The bridge closes for a year</h1>',
      'The bridge closes for a year – Ex',
      '',
    ],
    [
      'a heading that says more',
      '<h2>Bridge closes: all you need to know</h2>',
      'Bridge closes',
      null,
    ],
    [
      'a place before it',
      '<h2>Concert in Westmere – The bridge that sang at night</h2><p>A</p>',
      'The bridge that sang at night',
      '<p>A</p>',
    ],
    [
      'a heading that ends in a short title',
      '<h2>What became of it: the bridge</h2>',
      'The bridge',
      null,
    ],
    ['another heading', '<h2>The tunnel</h2><p>A</p>', 'The bridge', null],
    ['a paragraph', '<p>The bridge</p>', 'The bridge', null],
    ['a heading far down', '<h2>A</h2><h2>B</h2><h2>C</h2><h2>The bridge</h2>', 'The bridge', null],
    [
      'only the first of two',
      '<h1>The bridge</h1><h2>The bridge</h2>',
      'The bridge',
      '<h2>The bridge</h2>',
    ],
    ['no title', '<h2>A</h2>', '', null],
    ['a heading without letters', '<h2>***</h2>', '', null],
  ])('%s', (_, markup, title, expected) => {
    const body = bodyOf(markup);
    dropTitle(body, title);
    expect(body.innerHTML).toBe(expected ?? markup);
  });
});

describe('dropNames', () => {
  test.each([
    ['the line with “By”', '<p>By Ann Lee</p><p>A</p>', 'Ann Lee', 'en', '<p>A</p>'],
    ['the names alone', '<p>A</p><div>ANN LEE</div><p>B</p>', 'Ann Lee', null, '<p>A</p><p>B</p>'],
    ['in the page’s language', '<p>Von Ann Lee</p><p>A</p>', 'Ann Lee', 'de', '<p>A</p>'],
    ['in a line of the story', '<p>By Ann Lee’s house the road ends.</p>', 'Ann Lee', 'en', null],
    ['other names', '<p>By Bo Ek</p>', 'Ann Lee', 'en', null],
    ['names and a role', '<p>By Ann Lee, political editor</p>', 'Ann Lee', 'en', null],
    ['far down', `${'<p>A</p>'.repeat(6)}<p>Ann Lee</p>`, 'Ann Lee', 'en', null],
    [
      'names and the site',
      '<p>Ann Lee · The Gazette News</p><p>A</p>',
      'Ann Lee',
      'en',
      '<p>A</p>',
    ],
    [
      'the site in a sentence',
      '<p>Ann Lee, who left The Gazette in May, is back.</p>',
      'Ann Lee',
      'en',
      null,
    ],
    ['the section', '<p>World</p><p>A</p>', 'Ann Lee', 'en', '<p>A</p>'],
    ['the section’s name as a sub-head', '<h2>World</h2><p>A</p>', 'Ann Lee', 'en', null],
    ['the section’s name further down', '<p>A</p><p>World</p>', 'Ann Lee', 'en', null],
    ['no names', '<p>***</p>', '***', 'en', null],
  ])('%s', (_, markup, byline, language, expected) => {
    const body = bodyOf(markup);
    dropNames(blocksOf(body), { byline, site: 'The Gazette', section: 'World' }, language);
    expect(body.innerHTML).toBe(expected ?? markup);
  });
});

describe('dropDateLines', () => {
  const left = (text: string) => {
    const body = bodyOf(`<p>${text}</p>`);
    dropDateLines(blocksOf(body), ['2026-07-08T03:00:00Z', null], ['Ann Lee', 'The Gazette']);
    return body.textContent;
  };

  test.each([
    'Stand: 08.07.2026 05:00 Uhr',
    'Published July 7, 2026 at 11 p.m. by Ann Lee, The Gazette',
    'Publicado: 8 de julio de 2026',
    '2026年7月8日 12:00',
    'July 8, 2026Updated: July 8, 2026 1:35 a.m.',
  ])('%s goes', (text) => {
    expect(left(text)).toBe('');
  });

  test.each([
    'On 8 July 2026 the ferry sailed from Westmere for the last time in its long life.',
    'It closed on 8 July 2026.',
    'Stand: 09.07.2025 05:00 Uhr',
    '8 of 2026 mills turn',
    'Chapter 8',
  ])('%s stays', (text) => {
    expect(left(text)).toBe(text);
  });
});
