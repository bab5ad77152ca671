import { expect, test } from 'vitest';
import { openSlides } from '../../../src/article/repair/slides.ts';
import { pageOf, paragraph, textsOf } from '../page.ts';

const slides = (second: string) =>
  `<div class="slideshow"><div class="slide">${paragraph(1)}</div>${second}</div>`;

test.each([
  ['a slide', `<div class="slide" aria-hidden="true">${paragraph(2)}</div>`, 0],
  ['a hidden slide', `<div class="slide" hidden>${paragraph(2)}</div>`, 0],
  ['an empty slide', '<div class="slide" aria-hidden="true">Advertisement</div>', 1],
  ['an advertisement', `<div class="slide slide-ad" aria-hidden="true">${paragraph(2)}</div>`, 1],
  ['a menu', `<div class="menu" aria-hidden="true">${paragraph(2)}</div>`, 1],
])('%s behind the first slide, %s, stays hidden %d times', (_, second, hidden) => {
  const page = pageOf(slides(second));
  openSlides(page);
  expect(page.querySelectorAll('[aria-hidden], [hidden]')).toHaveLength(hidden);
});

test('a lone slide of a page stays hidden', () => {
  const page = pageOf(`<div><div class="slide" hidden>${paragraph(2)}</div>${paragraph(1)}</div>`);
  openSlides(page);
  expect(page.querySelector('[hidden]')).not.toBeNull();
});

test.each([
  ['1 / 12', 0],
  ['Bild 3 von 12', 0],
  ['1<b>of</b>4', 0],
  ['1 of 3 walkers is late', 1],
  ['24/7 help', 1],
  ['9 to 5', 1],
])('the counter “%s” of a slide is there %d times', (text, times) => {
  const page = pageOf(`<div class="gallery"><p>${text}</p></div>`);
  openSlides(page);
  expect(textsOf(page, 'p')).toHaveLength(times);
});

test.each([
  ['<h3><span>01/7</span>Istran</h3>', '01/7 Istran'],
  ['<h3>A 1/4 of <b>Istran</b></h3>', 'A 1/4 of Istran'],
  ['<figcaption><span>1<i>of</i>4</span>Istran</figcaption>', 'Istran'],
])('%s reads “%s”', (markup, text) => {
  const page = pageOf(markup);
  openSlides(page);
  expect(page.body.textContent).toBe(text);
});

test('the same outside of slides stays', () => {
  const page = pageOf('<p>1 / 12</p>');
  openSlides(page);
  expect(textsOf(page, 'p')).toEqual(['1 / 12']);
});
