import { expect, test } from 'vitest';
import { keepEmbeds } from '../../../src/article/repair/embeds.ts';
import { pageOf } from '../page.ts';

const kept = (markup: string) => {
  const page = pageOf(markup);
  keepEmbeds(page);
  return page.body.innerHTML;
};

test.each([
  ['video', 'https://www.youtube.com/embed/x'],
  ['post', 'https://platform.twitter.com/embed/Tweet.html?id=7'],
  ['map', 'https://www.google.com/maps/embed?pb=7'],
  ['audio', 'https://open.spotify.com/embed/episode/x'],
  ['chart', 'https://datawrapper.dwcdn.net/x/1/'],
])('a frame with a %s becomes a link without text', (kind, src) => {
  expect(kept(`<iframe src="${src}" title="A title"></iframe>`)).toBe(
    `<figure><a href="${src}" data-galley-embed="${kind}" title="A title"></a></figure>`,
  );
});

test('a frame that is loaded late is read', () => {
  expect(
    kept('<iframe data-src="https://player.vimeo.com/video/7" src="about:blank"></iframe>'),
  ).toContain('vimeo');
});

test.each([
  'https://ads.example/frame',
  'https://www.google.com/recaptcha/api2',
  'http://www.youtube.com/embed/x',
  'https://youtube.com.evil.example/embed/x',
  'javascript:alert(1)',
])('%s becomes no card', (src) => {
  expect(kept(`<iframe src="${src}"></iframe>`)).not.toContain('data-galley-embed');
});

test('films wait for the reader; those without an address or a file go', () => {
  expect(kept('<video src="a.mp4" autoplay></video>')).toBe(
    '<figure><video src="a.mp4" autoplay="" controls="" preload="none"></video></figure>',
  );
  expect(kept('<video src="blob:x"></video><audio></audio>')).toBe('');
});
