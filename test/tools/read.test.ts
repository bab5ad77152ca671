// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSavedPage } from '../../tools/read/read-saved-page.ts';
import { fromFiles, fromList } from '../../tools/read/saved-pages.ts';
import { openSavedPage } from '../../tools/saved-page.ts';

const STORY = [
  'The ferry to Brenholm sails again from May, transport minister Karin Solvang said on Monday, and the first crossing is booked already.',
  'Islanders had asked for the boat ever since the bridge was closed to lorries, and Solvang had promised it twice before.',
  'The ship that will do the work is no beauty: it was built for the lakes and takes three hours where the old one took two.',
];
const PROMO =
  'Also read: <a href="/tunnel">Five questions about the tunnel that was never built</a>';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry sails again</title>
  <meta name="author" content="Ann Lee"><meta property="og:site_name" content="The Gazette">
  <meta property="article:published_time" content="2026-02-03"></head>
  <body><main><article><p>${STORY[0]}</p><p>${STORY[1]}</p><p>${PROMO}</p><p>${STORY[2]}</p></article></main></body></html>`;

function placeOf(text: string, block: number) {
  const start = STORY[block]?.indexOf(text) ?? -1;
  return { start, end: start + text.length, text };
}

let folder: string;
const put = (name: string, content: string | Buffer) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('readSavedPage', () => {
  test('gives what the reader is shown, what went and why, and who is named where', () => {
    const file = put('ferry.html', PAGE);
    const result = readSavedPage({ id: 'ferry', file, url: 'https://news.example/ferry' });
    expect(result).toEqual({
      id: 'ferry',
      url: 'https://news.example/ferry',
      title: 'The ferry sails again',
      byline: 'Ann Lee',
      authors: ['Ann Lee'],
      updated: null,
      section: null,
      published: '2026-02-03',
      site: 'The Gazette',
      language: 'en',
      blocks: STORY.map((text) => ({ tag: 'p', text })),
      removed: [
        {
          text: PROMO.replace(/<.*?>/g, ''),
          evidence: expect.arrayContaining([
            { name: expect.any(String), weight: expect.any(Number), reason: expect.any(String) },
          ]),
        },
      ],
      people: [
        {
          name: 'Karin Solvang',
          role: 'transport minister',
          mentions: [
            { block: 0, ...placeOf('Karin Solvang', 0) },
            { block: 1, ...placeOf('Solvang', 1) },
          ],
        },
      ],
    });
  });

  test.each<[string, string, RegExp]>([
    ['a page without an article', '<p>Loading…</p>', /no article/],
    ['an empty file', '', /no article/],
  ])('%s: gives an error', (name, content, error) => {
    const file = put(`${name}.html`, content);
    expect(readSavedPage({ id: 'x', file, url: undefined })).toEqual({
      id: 'x',
      error: expect.stringMatching(error),
    });
  });

  test.each([
    ['a missing file', () => join(folder, 'missing.html')],
    ['a folder', () => folder],
    ['what is not gzip', () => put('broken.html.gz', PAGE)],
    ['what is cut off', () => put('cut.html.gz', gzipSync(PAGE).subarray(0, 200))],
  ])('%s: gives an error and does not throw', (_, file) => {
    const result = readSavedPage({ id: 'x', file: file(), url: undefined });
    expect(result).toEqual({ id: 'x', error: expect.stringMatching(/./) });
  });
});

describe('openSavedPage', () => {
  const textOf = (file: string, url?: string) => {
    const { window } = openSavedPage(file, url);
    const text = window.document.body.textContent;
    window.close();
    return text;
  };
  const latin = (text: string) => Buffer.from(text, 'latin1');

  test.each<[string, () => string | Buffer, string]>([
    ['UTF-8 that says so', () => '<meta charset="utf-8"><p>Žluťoučký</p>', 'Žluťoučký'],
    ['UTF-8 without a word of it', () => '<p>Žluťoučký</p>', 'Žluťoučký'],
    [
      'UTF-8 that calls itself something else',
      () => '<meta charset="windows-1250"><p>Žluťoučký</p>',
      'Žluťoučký',
    ],
    ['UTF-8 with a byte order mark', () => '\ufeff<p>Žluťoučký</p>', 'Žluťoučký'],
    [
      'UTF-16 with a byte order mark',
      () => Buffer.from('\ufeff<p>Žluťoučký</p>', 'utf16le'),
      'Žluťoučký',
    ],
    ['Latin 1 by its meta', () => latin('<meta charset="iso-8859-1"><p>Blåbær</p>'), 'Blåbær'],
    [
      'Latin 1 by the older meta',
      () =>
        latin(
          '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>Blåbær</p>',
        ),
      'Blåbær',
    ],
    [
      'Cyrillic by its meta',
      () =>
        Buffer.concat([
          latin('<meta charset="windows-1251"><p>'),
          Buffer.from([0xcc, 0xe8, 0xf0]),
          latin('</p>'),
        ]),
      'Мир',
    ],
    ['Latin 1 without a word of it', () => latin('<p>Blåbær</p>'), 'Blåbær'],
  ])('decodes %s', (name, content, expected) => {
    expect(textOf(put(`${name}.html`, content()))?.trim()).toBe(expected);
  });

  test('unpacks .gz', () => {
    expect(textOf(put('packed.html.gz', gzipSync('<p>Žluťoučký</p>')))).toBe('Žluťoučký');
  });

  test.each([
    ['https://news.example/a', 'https://news.example/a'],
    [undefined, 'https://page.invalid/'],
    ['no address', 'https://page.invalid/'],
  ])('is at its address: %s → %s', (url, expected) => {
    const { window } = openSavedPage(put('address.html', PAGE), url);
    expect(window.document.URL).toBe(expected);
    window.close();
  });

  test('runs no script of the page', () => {
    const html = '<p>As saved</p><script>document.body.textContent = "changed"</script>';
    expect(textOf(put('script.html', html))).toContain('As saved');
  });
});

describe('which pages to read', () => {
  test.each([
    ['a.html', 'a'],
    ['/x/y/a.b.html.gz', 'a.b'],
    ['A.HTM', 'A'],
    ['page', 'page'],
  ])('the id of %s is %s', (file, id) => {
    expect(fromFiles([file], 'https://a.example/')).toEqual([
      { id, file, url: 'https://a.example/' },
    ]);
  });

  const PAGES = [
    { id: 'one', file: '/d/1.html', url: 'https://a.example/1' },
    { id: '2', file: '/d/sub/2.html.gz', url: undefined },
    { id: '3', file: '/d/3.html', url: undefined },
  ];
  test.each<[string, string]>([
    [
      'list.jsonl',
      '{"id":"one","file":"1.html","url":"https://a.example/1","lang":"en"}\n\n{"file":"sub/2.html.gz"}\r\n{"id":3,"file":"3.html","url":null}\n',
    ],
    [
      'list.tsv',
      'lang\tid\tfile\turl\nen\tone\t1.html\thttps://a.example/1\n\t2\tsub/2.html.gz\r\n\t\t3.html\t\n',
    ],
  ])('are told by %s', (name, content) => {
    expect(fromList(put(name, content), '/d')).toEqual(PAGES);
  });

  test.each([
    ['nofile.jsonl', '{"id":"one"}', /line 1 names no file/],
    ['nofile.tsv', 'id\tfile\none\ta.html\ntwo\n', /line 3 names no file/],
    ['nolist.jsonl', 'no JSON', /JSON/],
  ])('a faulty list is refused: %s', (name, content, message) => {
    expect(() => fromList(put(name, content), '/d')).toThrow(message);
  });
});

describe('npm run read', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/read.ts', ...args], {
      encoding: 'utf8',
    });
  const linesOf = (output: string) =>
    output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));

  test('prints a line for each page, in order, and a broken one does not stop the rest', () => {
    put('a.html', PAGE);
    put('c.html.gz', gzipSync(PAGE));
    const list = put(
      'pages.tsv',
      'id\tfile\turl\na\ta.html\thttps://news.example/a\nb\tb.html\t\nc\tc.html.gz\t\n',
    );
    const { stdout, status } = run('--list', list, '--dir', folder);
    expect(linesOf(stdout).map(({ id, title, error }) => [id, title ?? error])).toEqual([
      ['a', 'The ferry sails again'],
      ['b', expect.stringContaining('no such file')],
      ['c', 'The ferry sails again'],
    ]);
    expect(status).toBe(0);
  }, 60_000);

  test('says how it is used where no page is named', () => {
    const { stdout, stderr, status } = run();
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^usage: read/);
    expect(status).toBe(1);
  }, 60_000);
});
