import { describe, expect, test } from 'vitest';
import { sanitise } from '../../src/article/sanitise.ts';
import { bodyOf } from './body.ts';

function sanitised(markup: string): string {
  return sanitise(bodyOf(markup), window).innerHTML;
}

describe('what a page could act with goes', () => {
  test.each([
    ['a script', '<p>A</p><script>x()</script>', '<p>A</p>'],
    [
      'a script in a formula',
      '<math><mi>x</mi><script>x()</script></math>',
      '<math><mi>x</mi></math>',
    ],
    ['a handler', '<p onclick="x()">A</p>', '<p>A</p>'],
    [
      'a handler in capitals',
      '<img src="https://a.example/" ONERROR="x()">',
      '<img src="https://a.example/">',
    ],
    ['a handler of an unknown event', '<p onbeforetoggle="x()">A</p>', '<p>A</p>'],
    ['a javascript: link', '<a href="javascript:x()">A</a>', '<a>A</a>'],
    ['one in disguise', '<a href=" &#1;java\nscript:x()">A</a>', '<a>A</a>'],
    ['a vbscript: link', '<a href="vbscript:x()">A</a>', '<a>A</a>'],
    ['a data: link', '<a href="data:text/html,x">A</a>', '<a>A</a>'],
    ['a javascript: picture', '<img src="javascript:x()">', '<img>'],
    ['a style sheet', '<style>p{color:red}</style><p>A</p>', '<p>A</p>'],
    ['a style', '<p style="position:fixed">A</p>', '<p>A</p>'],
    ['a link to a style sheet', '<link rel="stylesheet" href="/a.css"><p>A</p>', '<p>A</p>'],
    ['a base', '<base href="https://evil.example/"><p>A</p>', '<p>A</p>'],
    [
      'a redirect',
      '<meta http-equiv="refresh" content="0;url=//evil.example"><p>A</p>',
      '<p>A</p>',
    ],
    ['a frame', '<iframe src="https://evil.example/"></iframe><p>A</p>', '<p>A</p>'],
    ['a frame with its page', '<iframe srcdoc="<script>x()</script>"></iframe>', ''],
    ['an object', '<object data="a.swf"></object><embed src="a.swf"><p>A</p>', '<p>A</p>'],
    ['a drawing', '<svg onload="x()"><a href="javascript:x()"><text>A</text></a></svg>', ''],
    ['a field', '<p>A<input type="password" autofocus></p>', '<p>A</p>'],
    [
      'a button with its words',
      '<p>A</p><button formaction="javascript:x()">Go</button>',
      '<p>A</p>',
    ],
    ['a choice with its words', '<select><option>A</option></select>', ''],
    ['a text field with its words', '<textarea>A</textarea>', ''],
    ['a dialog with its words', '<dialog open><p>Log in!</p></dialog><p>A</p>', '<p>A</p>'],
    ['a popover', '<p popover id="a">A</p>', '<p id="a">A</p>'],
    ['a template', '<template><p>A</p><script>x()</script></template>', ''],
    [
      'an image map',
      '<img src="https://a.example/" usemap="#m"><map name="m"><area href="javascript:x()"></map>',
      '<img src="https://a.example/">',
    ],
    [
      'sound that starts by itself',
      '<video autoplay src="https://a.example/"></video>',
      '<video src="https://a.example/"></video>',
    ],
    ['a place in a shadow root', '<p slot="title">A</p>', '<p>A</p>'],
    ['a custom element, not its words', '<x-y onclick="x()"><p>A</p></x-y>', '<p>A</p>'],
    ['a customised element, not its words', '<p is="x-y">A</p>', '<p>A</p>'],
    [
      'a foreign document in a formula',
      '<math><annotation-xml encoding="text/html"><p>A<img src=x onerror=x()></p></annotation-xml></math>',
      '<math></math>',
    ],
  ])('%s', (_, markup, expected) => {
    expect(sanitised(markup)).toBe(expected);
  });
});

describe('what a story is made of stays', () => {
  test.each([
    '<p class="lead" id="p1" data-kind="intro">A <b>b</b> <i>c</i> <mark>d</mark></p>',
    '<p lang="ar" dir="rtl">سلام</p>',
    '<a href="https://news.example/b">B</a>',
    '<a href="mailto:desk@news.example">Write</a>',
    '<figure><img src="https://a.example/b.jpg" srcset="https://a.example/c.jpg 2x" alt="D" width="4" height="3"><figcaption>E</figcaption></figure>',
    '<table><thead><tr><th colspan="2" scope="col">A</th></tr></thead><tbody><tr><td>B</td><td>C</td></tr></tbody></table>',
    '<blockquote cite="https://a.example/"><p>A</p></blockquote>',
    '<ul><li>A</li></ul><ol start="3"><li>B</li></ol><dl><dt>C</dt><dd>D</dd></dl>',
    '<audio controls="" src="https://a.example/a.mp3"></audio>',
    '<math><msup><mi>x</mi><mn>2</mn></msup></math>',
    '<ruby>漢<rt>kan</rt></ruby>',
    '<time datetime="2026-01-01">New Year</time>',
  ])('%s', (markup) => {
    expect(sanitised(markup)).toBe(markup);
  });

  test('also where the whole page is a form', () => {
    expect(sanitised('<form action="https://evil.example/"><p>A</p></form>')).toBe('<p>A</p>');
  });
});

describe('names that shadow the document’s or an element’s own', () => {
  const NAMES = [
    'attributes',
    'childNodes',
    'firstChild',
    'nodeName',
    'parentNode',
    'removeChild',
    'getElementById',
    'body',
  ];

  test.each(NAMES)('a form with a field named %s goes with what it hides', (name) => {
    const markup = `<form onclick="x()"><input name="${name}"><p onclick="x()">A</p></form><p>B</p>`;
    const result = sanitised(markup);
    expect(result).not.toMatch(/form|input|onclick/);
    expect(result).toContain('<p>B</p>');
  });

  test.each(NAMES)('an element with the id %s loses it', (name) => {
    expect(sanitised(`<a id="${name}" name="${name}">A</a><p>B</p>`)).toBe('<a>A</a><p>B</p>');
  });
});

test('500 nested boxes are no obstacle', () => {
  const markup = `${'<div>'.repeat(500)}<p onclick="x()">A</p>${'</div>'.repeat(500)}`;
  expect(sanitised(markup)).toBe(markup.replace(' onclick="x()"', ''));
});
