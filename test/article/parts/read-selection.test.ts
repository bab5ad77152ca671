// @vitest-environment node
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/article/blocks.ts';
import { readSelection } from '../../../src/article/parts/read-selection.ts';
import { paragraph, sentence } from '../page.ts';

const STORY = `<h1>The mill turns</h1><div id="story">${[1, 2, 3, 4].map(paragraph).join('')}<p><a href="/b">A</a> <img src="c.jpg" onerror="steal()"></p></div>`;

function selected(from: [string, number], to: [string, number]) {
  const { document } = new JSDOM(`<title>The mill turns</title><body>${STORY}`, {
    url: 'https://a.example/mill',
  }).window;
  const nodeAt = (selector: string) => document.querySelector(selector)?.firstChild as Node;
  document.getSelection()?.setBaseAndExtent(nodeAt(from[0]), from[1], nodeAt(to[0]), to[1]);
  const before = document.documentElement.outerHTML;
  const article = readSelection(document);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.getSelection()?.toString().length).toBeGreaterThan(0);
  return article;
}

const second = '#story p:nth-child(2)';
const third = '#story p:nth-child(3)';

test('only what is selected is read, from within one paragraph to within another', () => {
  const article = selected([second, 9], [third, 8]);
  expect(article && blocksOf(article.body).map(({ text }) => text)).toEqual([
    sentence(2).slice(9),
    sentence(3).slice(0, 8),
  ]);
  expect(article).toMatchObject({ title: 'The mill turns', isSelection: true, isJoined: false });
});

test('a part of one paragraph is a paragraph', () => {
  const article = selected([second, 0], [second, 120]);
  expect(article && blocksOf(article.body).map(({ tag, text }) => [tag, text])).toEqual([
    ['p', sentence(2).slice(0, 120).trim()],
  ]);
});

test('its links and pictures lead where they led, and it is sanitised', () => {
  const article = selected([second, 0], ['#story p:last-child a', 1]);
  expect(article?.body.querySelector('a')?.getAttribute('href')).toBe('https://a.example/b');
  expect(article?.body.innerHTML).not.toContain('onerror');
});

test('nothing selected is nothing to read', () => {
  expect(readSelection(new JSDOM(STORY).window.document)).toBeNull();
});
