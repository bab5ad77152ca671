import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { QuickReadability } from '../../src/article/quick-readability.ts';
import { pageOf, paragraph, sentence } from './page.ts';

const PAGES = join(import.meta.dirname, '../pages');
const HAND_MADE = readdirSync(PAGES, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

/** What either finds in a page, its markup as text. */
function foundIn(makePage: () => Document) {
  const quick = new QuickReadability(makePage(), makePage, {
    serializer: (element) => element as HTMLElement,
  }).parse();
  return {
    quick: quick && { ...quick, content: quick.content?.innerHTML },
    own: new Readability(makePage()).parse(),
  };
}

describe('finds the same as Readability', () => {
  const story = [1, 2, 3, 4, 5].map(paragraph).join('');
  test.each([
    ['a plain story', story],
    ['nothing', ''],
    [
      'hidden parts',
      `${story}<p style="display:none">${sentence(6)}</p><p hidden>${sentence(7)}</p>`,
    ],
    ['a part hidden from screen readers only', `${story}<p aria-hidden="true">${sentence(6)}</p>`],
    ['a style that hides nothing', `${story}<p style="color: red">${sentence(6)}</p>`],
    ['a byline by its class', `<p class="byline">By Ann Lee</p>${story}`],
    ['a byline by its relation', `<p><a rel="author" href="/ann">Ann Lee</a></p>${story}`],
    ['a byline without words', `<p class="byline"> </p>${story}`],
    ['boxes of nothing but breaks', `<div><br><hr></div><div> <i></i> </div>${story}`],
    ['links within the page', `<div><p><a href="#a">${sentence(6)}</a></p></div>${story}`],
    ['links away', `<div><p><a href="/a">${sentence(6)}</a></p></div>${story}`],
    ['boxes within boxes', `<div><div><div><p>${sentence(6)}</p></div></div></div>${story}`],
    [
      'looks',
      `<div>${story}<table width="9" border="1"><tr><td align="left">1</td></tr></table></div>`,
    ],
    [
      'a drawing',
      `<div>${story}<svg style="color: red" width="9"><text>${sentence(6)}</text></svg></div>`,
    ],
    ['a story too short to be sure of', `<div class="comment"><p>${sentence(1)}</p></div>`],
    [
      'a short story with scripts and breaks',
      `<script>1</script><div class="sidebar">${sentence(1)}<br><br>${sentence(2)}</div>`,
    ],
  ])('%s', (_, body) => {
    const { quick, own } = foundIn(() => pageOf(body, '<title>The mill on the river</title>'));
    expect(quick).toEqual(own);
  });

  test.each(HAND_MADE.map(({ name }) => name))('the page of %s', (name) => {
    const html = readFileSync(join(PAGES, name, 'source.html'), 'utf8');
    const { quick, own } = foundIn(() => new DOMParser().parseFromString(html, 'text/html'));
    expect(quick).toEqual(own);
  });
});
