import { describe, expect, test } from 'vitest';
import { markdownFile, markdownOf } from '../../../src/view/keep/markdown/markdown-file.ts';
import { keptOf, TEXTS } from './kept.ts';

/** The text of a body as Markdown, without what stands around it. */
function textOf(html: string): string {
  const { body } = keptOf(html);
  body.className = 'text';
  const page = body.ownerDocument.createElement('article');
  page.append(body);
  return markdownOf(page).trim();
}

describe('Markdown', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['heads', '<h2>One</h2><h3>Two</h3>', '## One\n\n### Two'],
    ['emphasis', '<p><b>One</b> <i>two</i> <s>three</s></p>', '**One** *two* ~~three~~'],
    ['signs that mean something', '<p>1. *Star* [x] _y_</p>', '1\\. \\*Star\\* \\[x] \\_y\\_'],
    ['links', '<p><a href="/a">One</a></p>', '[One](https://news.example/a)'],
    ['quotes', '<blockquote><p>One</p><p>Two</p></blockquote>', '> One\n>\n> Two'],
    ['nested lists', '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>', '- A\n  - B\n- C'],
    ['numbered lists', '<ol start="3"><li>A</li><li>B</li></ol>', '3. A\n4. B'],
    [
      'code',
      '<pre><code>a &lt; b\n  c</code></pre><p><code>x</code></p>',
      '```\na < b\n  c\n```\n\n`x`',
    ],
    [
      'a picture with its caption',
      '<figure><img src="/a.jpg" alt="Boat"><figcaption>At sea</figcaption></figure>',
      '![Boat](https://news.example/a.jpg)\n\n*At sea*',
    ],
    [
      'tables',
      '<table><caption>Days</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>x|y</td></tr></table>',
      'Days\n\n| A | B |\n| - | - |\n| 1 | x\\|y |',
    ],
    [
      'raised and lowered signs',
      '<p>10<sup>6</sup> H<sub>2</sub>O</p>',
      '10<sup>6</sup> H<sub>2</sub>O',
    ],
    [
      'a formula with TeX',
      '<p>So <math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math>.</p>',
      'So $x^2$.',
    ],
    ['a formula without', '<p>So <math><mi>x</mi><mo>=</mo><mn>2</mn></math>.</p>', 'So x=2.'],
    [
      'Arabic',
      '<p dir="rtl">قال <b>الوزير</b> إن الميناء مغلق.</p>',
      'قال **الوزير** إن الميناء مغلق.',
    ],
    ['Japanese', '<p>港は<b>閉鎖</b>された。</p>', '港は**閉鎖**された。'],
    [
      'an embed',
      '<figure><a href="https://player.vimeo.com/video/1" data-galley-embed=""></a></figure>',
      '[Video from player.vimeo.com](https://player.vimeo.com/video/1)',
    ],
    ['a rule', '<p>A</p><hr><p>B</p>', 'A\n\n---\n\nB'],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  test('notes are Markdown’s own, at the end, without their way back', () => {
    const html = `<p>One<sup><a href="#n1" id="r1">1</a></sup>, two<a href="#n2">[2]</a>.</p>
      <ol><li id="n1">First <b>note</b>. <a href="#r1">↩</a></li><li id="n2">Second.</li></ol><p>End</p>`;
    expect(textOf(html)).toBe('One[^1], two[^2].\n\nEnd\n\n[^1]: First **note**.\n\n[^2]: Second.');
  });

  test('a link to a chapter is no note', () => {
    expect(textOf('<p>See <a href="#c">the second chapter</a>.</p><h2 id="c">Chapter</h2>')).toBe(
      'See the second chapter.\n\n## Chapter',
    );
  });

  test('begins with the facts as YAML, hostile titles too', () => {
    const kept = keptOf('<p>One</p>', {
      title: 'A: "b"\n--- c',
      authors: ['Ada', 'Bo'],
      section: null,
    });
    const file = markdownFile(kept, TEXTS, new Date('2026-11-23T10:00:00Z'));
    expect(file).toContain(
      '---\ntitle: "A: \\"b\\"\\n--- c"\nauthors:\n  - "Ada"\n  - "Bo"\nsite: "The Harbour Gazette"\npublished: "2026-11-20"\nsource: "https://news.example/a"\nlanguage: "en"\ndirection: "ltr"\nsaved: "2026-11-23T10:00:00.000Z"\n---\n\n# A: "b"',
    );
    expect(file).toMatch(/Published at The Harbour Gazette\\\n<https:\/\/news\.example\/a>\n$/);
  });
});
