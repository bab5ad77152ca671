import { expect, test } from 'vitest';
import { namePlainly, splitSpans } from '../../../src/article/repair/elements.ts';
import { pageOf, sentence } from '../page.ts';

test.each([
  ['<amp-img src="a.jpg"></amp-img>', '<img src="a.jpg">'],
  ['<amp-carousel><amp-img src="a.jpg"></amp-img></amp-carousel>', '<div><img src="a.jpg"></div>'],
  ['<amp-ad>Buy</amp-ad><p>A</p>', '<p>A</p>'],
  ['<x-box class="a"><p>A</p></x-box>', '<div class="a"><p>A</p></div>'],
  ['<p>A <x-word>b</x-word> c</p>', '<p>A <span>b</span> c</p>'],
  [`<x-text>${sentence(1)}</x-text>`, `<div>${sentence(1)}</div>`],
  ['<p>A<span class="br"></span>b</p>', '<p>A<br class="br">b</p>'],
  ['<p>A<span class="br">c</span>b</p>', '<p>A<span class="br">c</span>b</p>'],
  ['<span>(<div>Image:</div> us)</span>', '<span>(<span>Image:</span> us)</span>'],
  ['<span><div>A</div></span>', '<span><div>A</div></span>'],
  ['<p>Plain</p>', '<p>Plain</p>'],
])('%s becomes %s', (markup, expected) => {
  const page = pageOf(markup);
  namePlainly(page);
  expect(page.body.innerHTML).toBe(expected);
});

test.each([
  ['spans as long as paragraphs', (i: number) => `<span>${sentence(i)}</span>`, 3],
  ['spans that run on in text', (i: number) => `and <span>${sentence(i)}</span>`, 0],
  ['short spans', (i: number) => `<span>Word ${i}</span>`, 0],
])('%s', (_, span, paragraphs) => {
  const page = pageOf(`<div>${[1, 2, 3].map(span).join('')}</div>`);
  splitSpans(page);
  expect(page.querySelectorAll('p')).toHaveLength(paragraphs);
});
