import { describe, expect, test } from 'vitest';
import { findStandfirst, restoreStandfirst } from '../../../src/article/restore/standfirst.ts';
import { bodyOf } from '../body.ts';
import { pageOf, sentence } from '../page.ts';

const LEAD =
  'After forty years of rest the mill on the river grinds again, and the baker is glad of it.';

function standfirstsOf(markup: string, description = ''): string[] {
  const heading = pageOf(markup).querySelector('h1');
  const found = heading ? findStandfirst(heading, [description]) : [];
  return found.map(({ textContent }) => textContent.trim());
}

const standfirstOf = (markup: string, description = '') =>
  standfirstsOf(markup, description)[0] ?? null;

describe('findStandfirst', () => {
  test.each([
    ['the description itself', `<h1>Mill</h1><h2>${LEAD}</h2>`, LEAD],
    ['what the description cuts', `<h1>Mill</h1><p>${LEAD}</p>`, `${LEAD.slice(0, 70)}…`],
    ['a heading right below', `<h1>Mill</h1><h2>${LEAD}</h2>`, ''],
    ['a sentence right below', `<h1>Mill</h1><p>${LEAD}</p>`, ''],
    ['what is called one', `<h1>Mill</h1><div class="article__standfirst">${LEAD}</div>`, ''],
    [
      'in an element of its own',
      `<h1>Mill</h1><article><p class="standfirst">${LEAD}</p><h2>The weir</h2></article>`,
      '',
    ],
    [
      'without the buttons around it',
      `<h1>Mill</h1><div class="sub-title"><p>${LEAD}</p><span>Share</span></div>`,
      LEAD,
    ],
  ])('%s', (_, markup, description) => {
    expect(standfirstOf(markup, description)).toBe(LEAD);
  });

  test.each([
    [
      'a paragraph of the story',
      `<h1>Mill</h1><div><p>${LEAD}</p></div>`,
      'Another text of some length, about boats',
    ],
    ['before the headline', `<p class="standfirst">${LEAD}</p><h1>Mill</h1>`, LEAD],
    [
      'a teaser of another story',
      `<h1>Mill</h1><p class="summary"><a href="/b">${LEAD}</a></p>`,
      '',
    ],
    [
      'a card that is a link',
      `<h1>Mill</h1><a href="/b"><h4>Boats</h4><p class="item__dek">${LEAD}</p></a>`,
      '',
    ],
    [
      'a card of another story',
      `<h1>Mill</h1><article><h4><a href="/b">Boats</a></h4><p class="dek">${LEAD}</p></article>`,
      '',
    ],
    ['beside the story', `<h1>Mill</h1><aside class="summary">${LEAD}</aside>`, ''],
    ['a caption', `<h1>Mill</h1><p class="image-summary">${LEAD}</p>`, ''],
    ['a byline', '<h1>Mill</h1><p>By Ann Lee, our correspondent at the weir</p>', ''],
    ['too short', '<h1>Mill</h1><p class="dek">By us</p>', ''],
  ])('not %s', (_, markup, description) => {
    expect(standfirstOf(markup, description)).toBeNull();
  });
});

test('what is called so stands beside what the page says of itself, which may be the first paragraph', () => {
  const markup = `<h1>Mill</h1><p class="sub-title">${LEAD}</p><div><p>${sentence(1)}</p></div>`;
  expect(standfirstsOf(markup, sentence(1))).toEqual([LEAD, sentence(1)]);
});

test.each([
  ['standfirst with-image', LEAD],
  ['standfirst image-caption', null],
])('“%s” is called so: %s', (name, found) => {
  expect(standfirstOf(`<h1>Mill</h1><p class="${name}">${LEAD}</p>`)).toBe(found);
});

test('it comes first, as a paragraph, and only where the story lacks it', () => {
  const standfirst = [...pageOf(`<h2>${LEAD}</h2>`).querySelectorAll('h2')];
  const body = bodyOf(`<p>${sentence(1)}</p>`);
  restoreStandfirst(body, standfirst);
  restoreStandfirst(body, standfirst);
  expect([...body.children].map((child) => child.outerHTML)).toEqual([
    `<p class="">${LEAD}</p>`,
    `<p>${sentence(1)}</p>`,
  ]);
});
