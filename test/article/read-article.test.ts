// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';

const STORY =
  'The ferry to the island sails again from May, the harbour office said on Monday, and the first crossing is booked already. ';
const PARAGRAPHS = Array.from({ length: 6 }, (_, i) => `<p>${STORY}That is sentence ${i}.</p>`);

function pageWith(content: string, head = ''): Document {
  const html = `<!doctype html><html lang="en"><head><title>The ferry sails again in May</title>${head}</head><body>${content}</body></html>`;
  return new JSDOM(html, { url: 'https://www.news.example/ferry' }).window.document;
}

const storyPage = (head = '') => pageWith(`<article>${PARAGRAPHS.join('')}</article>`, head);
const read = (page: Document) => readArticle(page) as Article;

describe('readArticle', () => {
  test.each([
    [300_000, 'The ferry sails again in May'],
    [300_001, undefined],
  ])('does not stop the browser over a page of too many elements: of %i', (length, title) => {
    const page = storyPage();
    Object.defineProperty(page, 'getElementsByTagName', { value: () => ({ length }) });
    expect(readArticle(page)?.title).toBe(title);
  });

  test('gives what the page tells of itself', () => {
    const head =
      '<meta property="og:site_name" content="The Gazette"><meta name="author" content="By Ann Lee">' +
      '<meta property="article:published_time" content="2026-02-03T04:05:06Z">' +
      '<meta property="og:image" content="https://a.example/ferry.jpg">';
    const { body, ...facts } = read(storyPage(head));
    expect(facts).toEqual({
      url: 'https://www.news.example/ferry',
      title: 'The ferry sails again in May',
      byline: 'Ann Lee',
      authors: ['Ann Lee'],
      published: '2026-02-03T04:05:06Z',
      updated: null,
      site: 'The Gazette',
      section: null,
      canonical: 'https://www.news.example/ferry',
      isExcerpt: false,
      isSelection: false,
      isJoined: false,
      publisherText: null,
      language: 'en',
      direction: 'ltr',
      leadPicture: { src: 'https://a.example/ferry.jpg', alt: '', caption: '' },
    });
    expect(body.querySelectorAll('p')).toHaveLength(PARAGRAPHS.length);
  });

  test('gives null for what the page does not tell, and the host for the site', () => {
    const { byline, published, site, leadPicture } = read(storyPage());
    expect({ byline, published, site, leadPicture }).toEqual({
      byline: null,
      published: null,
      site: 'news.example',
      leadPicture: null,
    });
  });

  test('makes links and pictures absolute', () => {
    const page = pageWith(
      `<article>${PARAGRAPHS.join('')}<p>${STORY}<a href="/b">b</a><img src="c.jpg"></p></article>`,
    );
    const { body } = read(page);
    expect(body.querySelector('a')?.getAttribute('href')).toBe('https://www.news.example/b');
    expect(body.querySelector('img')?.getAttribute('src')).toBe('https://www.news.example/c.jpg');
  });

  test('keeps classes and data attributes, by which promos are told', () => {
    const page = pageWith(
      `<article>${PARAGRAPHS.join('')}<p class="teaser-line" data-kind="x">${STORY}</p></article>`,
    );
    const last = read(page).body.querySelector('[data-kind]');
    expect(last?.className).toBe('teaser-line');
  });

  test.each([
    ['nothing', ''],
    ['a few words', '<article><p>Loading…</p></article>'],
    [
      'a list of links',
      `<ul>${'<li><a href="/a">A story that is told somewhere else</a></li>'.repeat(20)}</ul>`,
    ],
    [
      'search results',
      `<div><h3><a href="/a">A story told elsewhere</a></h3><p>3 May</p><p>… ${STORY}</p></div>`.repeat(
        9,
      ),
    ],
    ['pictures', '<figure><img src="a.jpg"></figure>'.repeat(9)],
  ])('finds no article on a page of %s', (_, content) => {
    expect(readArticle(pageWith(content))).toBeNull();
  });

  test.each([
    ['linked', `<h2><a href="https://shop.example/a">The first of the boats</a></h2>`],
    ['plain', '<h2>The first of the boats</h2>'],
  ])('reads a round-up with %s headings over text of its own', (_, heading) => {
    const page = pageWith(`<article>${`${heading}<p>${STORY.repeat(4)}</p>`.repeat(5)}</article>`);
    expect(readArticle(page)?.body.querySelectorAll('h2')).toHaveLength(5);
  });

  test('reads a short story in Chinese, whose characters say more than letters do', () => {
    const page = pageWith(
      `<article><p>${'渡轮五月起恢复通航，港务局周一表示，首班船票已售罄。'.repeat(4)}</p></article>`,
    );
    expect(readArticle(page)?.body.textContent).toContain('港务局');
  });

  test('refuses a document without a window', () => {
    const { window } = new JSDOM('');
    const page = new window.DOMParser().parseFromString('<p>A</p>', 'text/html');
    expect(() => readArticle(page)).toThrow(TypeError);
  });
});

test.each([
  ['comes back', true, 'told'],
  ['of a paid story does not', false, ''],
])('what the publisher tells and the page folds away %s', (_, isFree, word) => {
  const told = 'The last of it is told by nobody but the publisher, and only at the very end.';
  const story = {
    '@type': 'NewsArticle',
    isAccessibleForFree: isFree,
    articleBody: `${STORY} ${told}`,
  };
  const { body } = read(
    pageWith(
      `<article>${PARAGRAPHS.join('')}<div style="display:none"><p>${told}</p></div></article>`,
      `<script type="application/ld+json">${JSON.stringify(story)}</script>`,
    ),
  );
  expect(/told/.exec(body.textContent)?.[0] ?? '').toBe(word);
});

test('a sentence that a framework put comments into is one paragraph', () => {
  const page = pageWith(
    `<article><div><a href="/b">The weir</a><!-- --> is whole<!-- --> again, and dry.</div>${PARAGRAPHS.join('')}</article>`,
  );
  const [first] = read(page).body.querySelectorAll('p');
  expect(first?.textContent).toBe('The weir is whole again, and dry.');
});

describe('where Readability takes the wrong block', () => {
  const remarks = Array.from(
    { length: 9 },
    (_, i) => `<p>${'I was there, too, and it rained, as it does, you know. '.repeat(2)}${i}</p>`,
  ).join('');
  const wrong = `<div class="article-body content">${remarks}</div>`;
  const right = `<div class="sidebar widget menu">${PARAGRAPHS.join('').repeat(3)}</div>`;

  test.each([
    ['the longest run is taken, if it is what the page says of itself', STORY, 'harbour'],
    ['it stays where what the page says fits both', 'I was there when it rained', 'rained'],
  ])('%s', (_, description, word) => {
    const head = `<meta property="og:type" content="article"><meta property="og:description" content="${description}">`;
    expect(read(pageWith(wrong + right, head)).body.textContent).toContain(word);
  });
});

describe('the page is never written to', () => {
  test.each([
    ['a story', storyPage],
    ['a page without an article', () => pageWith('<p>Loading…</p>')],
    [
      'a story with all that is taken out of it',
      () =>
        pageWith(
          `<article><h1>The ferry sails again in May</h1><script>1</script><div onclick="x()">Loose <p> text </p></div>` +
            `<noscript><img src="a.jpg"></noscript><img data-src="b.jpg">${PARAGRAPHS.join('<br><br>')}</article>`,
        ),
    ],
  ])('%s', async (_, open) => {
    const page = open();
    const before = page.documentElement.outerHTML;
    let changes = 0;
    const observer = new (page.defaultView as unknown as typeof globalThis).MutationObserver(
      (records) => {
        changes += records.length;
      },
    );
    observer.observe(page, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const article = readArticle(page);
    changes += observer.takeRecords().length;
    expect(page.documentElement.outerHTML).toBe(before);
    expect(changes).toBe(0);
    expect(article === null || !page.contains(article.body)).toBe(true);
  });
});
