import { describe, expect, test } from 'vitest';
import { findStandfirst, restoreStandfirst } from '../../../src/article/restore/standfirst.ts';
import { bodyOf } from '../body.ts';
import { pageOf, sentence } from '../page.ts';

const LEAD =
  'After forty years of rest the mill on the river grinds again, and the baker is glad of it.';

function standfirstOf(markup: string, description = ''): string | null {
  const heading = pageOf(markup).querySelector('h1');
  return (heading && findStandfirst(heading, [description])?.textContent?.trim()) ?? null;
}

describe('findStandfirst', () => {
  test.each([
    ['the description itself', `<h1>Mill</h1><h2>${LEAD}</h2>`, LEAD],
    ['what the description cuts', `<h1>Mill</h1><p>${LEAD}</p>`, `${LEAD.slice(0, 70)}…`],
    ['what is called one', `<h1>Mill</h1><div class="article__standfirst">${LEAD}</div>`, ''],
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
      `<h1>Mill</h1><p>${LEAD}</p>`,
      'Another text of some length, about boats',
    ],
    ['before the headline', `<p class="standfirst">${LEAD}</p><h1>Mill</h1>`, LEAD],
    [
      'a teaser of another story',
      `<h1>Mill</h1><p class="summary"><a href="/b">${LEAD}</a></p>`,
      '',
    ],
    ['beside the story', `<h1>Mill</h1><aside class="summary">${LEAD}</aside>`, ''],
    ['a caption', `<h1>Mill</h1><p class="image-summary">${LEAD}</p>`, ''],
    ['too short', '<h1>Mill</h1><p class="dek">By us</p>', ''],
  ])('not %s', (_, markup, description) => {
    expect(standfirstOf(markup, description)).toBeNull();
  });
});

test('it comes first, as a paragraph, and only where the story lacks it', () => {
  const standfirst = pageOf(`<h2>${LEAD}</h2>`).querySelector('h2');
  const body = bodyOf(`<p>${sentence(1)}</p>`);
  restoreStandfirst(body, standfirst);
  restoreStandfirst(body, standfirst);
  expect([...body.children].map((child) => child.outerHTML)).toEqual([
    `<p class="">${LEAD}</p>`,
    `<p>${sentence(1)}</p>`,
  ]);
});
