import { expect, test } from 'vitest';
import { makeCards } from '../../src/view/embed-cards.ts';
import { textsFor } from '../../src/view/texts.ts';

const texts = textsFor((key, ...args) => [key, ...args].join(' '), 'en');

function bodyWith(markup: string): HTMLElement {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  makeCards(page.body, texts);
  return page.body;
}

const VIDEO =
  '<figure><a href="https://www.youtube.com/embed/x" title="The mill" data-galley-embed="video"></a></figure>';

test('a card says what it is and where it goes, and loads nothing', () => {
  const body = bodyWith(VIDEO);
  expect(body.querySelector('iframe')).toBeNull();
  expect(body.querySelector('.embed')?.textContent).toContain('viewEmbedVideo youtube.com');
  expect(body.querySelector('button')?.getAttribute('aria-label')).toBe('viewEmbedLoad: The mill');
  expect(body.querySelector('a')?.rel).toBe('noopener noreferrer');
});

test('asked, it loads the frame, shut in', () => {
  const body = bodyWith(VIDEO);
  body.querySelector('button')?.click();
  const frame = body.querySelector('iframe');
  expect(frame?.src).toBe('https://www.youtube.com/embed/x');
  expect(frame?.title).toBe('The mill');
  expect(frame?.getAttribute('sandbox')).not.toContain('allow-top-navigation');
  expect(body.querySelector('.embed')).toBeNull();
});

test.each([
  '<a href="https://ads.example/" data-galley-embed="video"></a>',
  '<a href="https://www.youtube.com/embed/x" data-galley-embed="video">Words</a>',
  '<a data-galley-embed="video"></a>',
  '<a href="https://www.youtube.com/embed/x"></a>',
])('%s stays a link', (markup) => {
  expect(bodyWith(markup).querySelector('.embed, button')).toBeNull();
});
