import { expect, test } from 'vitest';
import { restoreLostParts } from '../../../src/article/restore/lost-parts.ts';
import { surveyParts } from '../../../src/article/restore/survey.ts';
import { pageOf, paragraph, sentence } from '../page.ts';

/** What is there after the part with id `lost` was dropped from the page and looked for again. */
function restored(part: string): string[] {
  const page = pageOf(`<div id="story">${paragraph(1)}${paragraph(2)}${part}${paragraph(3)}</div>`);
  const survey = surveyParts(page);
  page.querySelector('#lost')?.remove();
  restoreLostParts(page.body, survey, null);
  expect(page.querySelector('[data-galley-part]')).toBeNull();
  return [...page.body.querySelectorAll('#story > *')].map(({ textContent }) => textContent ?? '');
}

const AROUND = [sentence(1), sentence(2), sentence(3)];
const WITH = (text: string) => [sentence(1), sentence(2), text, sentence(3)];

test.each([
  ['a paragraph', `<p id="lost">${sentence(7)}</p>`],
  ['a paragraph in a box of its own', `<div id="lost"><div><p>${sentence(7)}</p></div></div>`],
  ['a quotation', `<blockquote id="lost">${sentence(7)}</blockquote>`],
  ['a quotation of paragraphs', `<blockquote id="lost"><p>${sentence(7)}</p></blockquote>`],
  ['a list', `<ul id="lost"><li>${sentence(7)}</li></ul>`],
])('%s comes back in its place', (_, part) => {
  expect(restored(part)).toEqual(WITH(sentence(7)));
});

test('a sub-head over a paragraph comes back', () => {
  expect(restored('<h3 id="lost">The weir</h3>')).toEqual(WITH('The weir'));
});

test('a sub-head comes back with its paragraph, and a paragraph that is a box of text', () => {
  const part = `<section id="lost"><h3>The weir</h3><p>${sentence(7)}</p></section>`;
  expect(restored(part).slice(2, 4)).toEqual(['The weir', sentence(7)]);
  expect(restored(`<div id="lost">${sentence(7)}</div>`)).toEqual(WITH(sentence(7)));
});

test.each([
  [
    'a label in a box',
    '<div id="lost">SIGN UP HERE TO READ MORE ABOUT THE MILL ON THE RIVER</div>',
  ],
  ['in a box of another kind', `<div id="lost" class="related-links"><p>${sentence(7)}</p></div>`],
  ['links', `<ul id="lost"><li><a href="/b">${sentence(7)}</a></li></ul>`],
  ['hidden', `<p id="lost" hidden>${sentence(7)}</p>`],
  ['beside the story', `<aside id="lost"><p>${sentence(7)}</p></aside>`],
  ['for readers without scripts', `<noscript id="lost"><p>${sentence(7)}</p></noscript>`],
  ['a word', '<p id="lost">Share</p>'],
])('what is %s does not', (_, part) => {
  expect(restored(part)).toEqual(AROUND);
});

test.each([
  ['a picture in a box', '<div id="lost" class="media-box"><img src="a.jpg"></div>', 1],
  ['a figure', '<figure id="lost" class="gallery"><img src="a.jpg"></figure>', 1],
  ['an icon', '<div id="lost"><img src="a.jpg" width="24"></div>', 0],
  ['the picture of a teaser', '<div id="lost" class="related"><img src="a.jpg"></div>', 0],
  ['a linked picture', '<div id="lost"><a href="/b"><img src="a.jpg"></a></div>', 0],
])('%s: %s comes back %d times', (_, part, times) => {
  const page = pageOf(`<div>${paragraph(1)}${paragraph(2)}${part}${paragraph(3)}</div>`);
  const survey = surveyParts(page);
  page.querySelector('#lost')?.remove();
  restoreLostParts(page.body, survey, null);
  expect(page.querySelectorAll('img')).toHaveLength(times);
});

test('what stands before or after the story does not', () => {
  const page = pageOf(
    `<div><p id="lost">${sentence(7)}</p>${paragraph(1)}${paragraph(2)}<p id="late">${sentence(8)}</p></div>`,
  );
  const survey = surveyParts(page);
  page.querySelector('#lost')?.remove();
  page.querySelector('#late')?.remove();
  restoreLostParts(page.body, survey, null);
  expect(page.body.querySelectorAll('p')).toHaveLength(2);
});

/** What is there of a page after all that has the attribute `data-lost` was dropped from it. */
function restoredOn(markup: string, publisherText: string | null): string[] {
  const page = pageOf(markup);
  const survey = surveyParts(page);
  for (const lost of page.querySelectorAll('[data-lost]')) lost.remove();
  restoreLostParts(page.body, survey, publisherText);
  return [...page.querySelectorAll('p, li, h2')].map(({ textContent }) => textContent ?? '');
}

const lost = (number: number, around = 'div') =>
  `<${around} data-lost>${paragraph(number)}</${around}>`;

test.each([
  ['the beginning and the end', [1, 2, 3, 4].map(sentence).join(' '), [1, 2, 3, 4]],
  ['nothing', 'Something else.', [2, 3]],
  ['no text', null, [2, 3]],
])('where the publisher tells %s, that comes back', (_, told, numbers) => {
  const markup = `<main>${lost(1)}<div>${paragraph(2)}${paragraph(3)}</div>${lost(4)}</main>`;
  expect(restoredOn(markup, told)).toEqual(numbers.map(sentence));
});

test('what is told comes back once, and not from beside the story', () => {
  const markup = `<main><div>${paragraph(1)}${paragraph(2)}</div>${lost(3)}${lost(3, 'blockquote')}${lost(4, 'aside')}</main>`;
  const told = [1, 2, 3, 4].map(sentence).join(' ');
  expect(restoredOn(markup, told)).toEqual([1, 2, 3].map(sentence));
});

test.each([
  ['the same name', 'part', [1, 2, 3]],
  ['another', 'teaser', [1, 2]],
])('a box after the story’s last one, with %s, comes back or not', (_, name, numbers) => {
  const markup = `<main><div class="part">${paragraph(1)}</div><div class="part">${paragraph(2)}</div><div class="${name}" data-lost>${paragraph(3)}</div></main>`;
  expect(restoredOn(markup, null)).toEqual(numbers.map(sentence));
});

test.each([
  ['pictures of a gallery', '<figure><img src="b.jpg"></figure>', 1],
  ['teasers', '<figure><a href="/b"><img src="b.jpg"></a></figure>', 0],
])('a list of %s comes back %#', (_, item, times) => {
  const page = pageOf(
    `<div>${paragraph(1)}<ul class="slides" id="lost"><li>${item}</li></ul>${paragraph(2)}</div>`,
  );
  const survey = surveyParts(page);
  page.querySelector('#lost')?.remove();
  restoreLostParts(page.body, survey, null);
  expect(page.querySelectorAll('img')).toHaveLength(times);
});

test('what comes back at the beginning stands above the time of the first entry', () => {
  const markup = `<main><div><ul data-lost><li>${sentence(1)}</li></ul></div><div><section><p>19:40</p>${paragraph(2)}</section>${paragraph(3)}</div></main>`;
  const page = pageOf(markup);
  const survey = surveyParts(page);
  page.querySelector('[data-lost]')?.remove();
  page.querySelector('section p')?.removeAttribute('data-galley-part'); // as what Readability made anew
  restoreLostParts(page.body, survey, sentence(1));
  expect(page.body.textContent).toBe(`${sentence(1)}19:40${sentence(2)}${sentence(3)}`);
});
