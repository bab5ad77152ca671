import { expect, test } from 'vitest';
import { makeCards } from '../../../src/view/aids/embed-cards.ts';
import { embedKind } from '../../../src/view/aids/embed-kind.ts';
import { textsFor } from '../../../src/view/texts.ts';

const texts = textsFor((key, ...args) => [key, ...args].join(' '), 'en');

function bodyWith(markup: string): HTMLElement {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  makeCards(page.body, texts);
  return page.body;
}

const VIDEO =
  '<figure><a href="https://www.youtube.com/embed/x" title="The mill" data-galley-embed=""></a></figure>';

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
  'https://ads.example/frame',
  'https://www.google.com/recaptcha/api2',
  'http://www.youtube.com/embed/x',
  'https://youtube.com.evil.example/embed/x',
  'javascript:alert(1)',
  '',
])('a frame from “%s” is nothing to be seen', (href) => {
  expect(bodyWith(`<figure><a href="${href}" data-galley-embed=""></a></figure>`).innerHTML).toBe(
    '',
  );
});

test.each([
  ['video', 'https://www.youtube.com/embed/x'],
  ['post', 'https://platform.twitter.com/embed/Tweet.html?id=7'],
  ['map', 'https://www.google.com/maps/embed?pb=7'],
  ['audio', 'https://open.spotify.com/embed/episode/x'],
  ['chart', 'https://datawrapper.dwcdn.net/x/1/'],
])('what is from there is a %s: %s', (kind, href) => {
  expect(embedKind(new URL(href))).toBe(kind);
});

test.each([
  '<a href="https://www.youtube.com/embed/x" data-galley-embed="">Words</a>',
  '<a href="https://www.youtube.com/embed/x"></a>',
])('%s stays a link', (markup) => {
  expect(bodyWith(markup).querySelector('.embed, button')).toBeNull();
});
