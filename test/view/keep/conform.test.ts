import { describe, expect, test } from 'vitest';
import { keptOf } from './kept.ts';

const bodyOf = (html: string) => keptOf(html).body.innerHTML;

describe('the kept text is right HTML', () => {
  test.each([
    ['a paragraph stays', '<p>One <b>two</b>.</p>', '<p>One <b>two</b>.</p>'],
    [
      'old elements',
      '<center>A <font>b</font> <strike>c</strike></center>',
      '<div>A b <s>c</s></div>',
    ],
    ['bold around paragraphs', '<b><p>One</p></b>', '<p>One</p>'],
    [
      'a link around a card',
      '<a href="/x"><div>One</div></a>',
      '<a href="https://news.example/x"><div>One</div></a>',
    ],
    ['a heading with a box in it', '<h2><div>One</div></h2>', '<h2> One</h2>'],
    [
      'a list with text beside items',
      '<ul>One<li>Two</li></ul>',
      '<ul><li>One</li><li>Two</li></ul>',
    ],
    ['an item without a list', '<div><li>One</li></div>', '<div><div>One</div></div>'],
    ['a caption without a figure', '<figcaption>One</figcaption>', '<div>One</div>'],
    ['terms', '<dl><dt>A</dt><dd>B</dd></dl>', '<dl><dt>A</dt><dd>B</dd></dl>'],
    ['terms without a word', '<dl><dd>B</dd></dl>', '<div><div>B</div></div>'],
    ['a fold without a summary', '<details><p>A</p></details>', '<div><p>A</p></div>'],
    ['a time that says no date', '<p><time>today</time></p>', '<p>today</p>'],
    [
      'a time with a date',
      '<p><time datetime="2026-01-02">x</time></p>',
      '<p><time datetime="2026-01-02">x</time></p>',
    ],
    [
      'an attribute that is wrong',
      '<ol type="disc" start="3"><li>A</li></ol>',
      '<ol start="3"><li>A</li></ol>',
    ],
    ['what is empty', '<p> </p><figure></figure><p>A</p>', '<p>A</p>'],
    [
      'a film',
      '<figure><video src="/f.mp4"></video></figure>',
      '<figure><a href="https://news.example/f.mp4">Video</a></figure>',
    ],
    [
      'table parts in disorder',
      '<table><tfoot><tr><td>F</td></tr></tfoot><tr><td>B</td></tr><thead><tr><th scope="col">H</th></tr></thead></table>',
      '<table><thead><tr><th scope="col">H</th></tr></thead><tbody><tr><td>B</td></tr></tbody><tfoot><tr><td>F</td></tr></tfoot></table>',
    ],
    [
      'the largest picture is not needed',
      '<img src="s.jpg" srcset="a.jpg 400w, b.jpg 1400w, c.jpg 4000w" alt="A">',
      '<img alt="A" src="https://news.example/b.jpg">',
    ],
  ])('%s', (_, html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  test.each([
    ['an address of the site', '/a b|c', 'https://news.example/a%20b%7Cc'],
    ['mail', 'mailto:desk@news.example', 'mailto:desk@news.example'],
    ['a script', 'javascript:alert(1)', null],
    ['a place that is there', '#there', '#article-there'],
    ['the same place by its whole address', 'https://news.example/harbour#there', '#article-there'],
    ['a place that is not there', '#nowhere', 'https://news.example/harbour#nowhere'],
  ])('a link to %s', (_, href, expected) => {
    const { body } = keptOf(`<p><a href="${href}">A</a></p><p id="there">B</p><p id="other">C</p>`);
    expect(body.querySelector('a')?.getAttribute('href') ?? null).toBe(expected);
    expect([...body.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(
      expected?.startsWith('#') ? ['article-there'] : [],
    );
  });

  test('an embed of the story is a link that says what it is; an advertisement goes', () => {
    const embed = (href: string) => `<figure><a href="${href}" data-galley-embed=""></a></figure>`;
    expect(bodyOf(embed('https://www.youtube.com/embed/1') + embed('https://ads.example/1'))).toBe(
      '<figure><a href="https://www.youtube.com/embed/1">Video from youtube.com</a></figure>',
    );
  });
});
