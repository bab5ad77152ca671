import { expect, test } from 'vitest';
import { keepEmbeds } from '../../../src/article/repair/embeds.ts';
import { pageOf } from '../page.ts';

const kept = (markup: string) => {
  const page = pageOf(markup);
  keepEmbeds(page);
  return page.body.innerHTML;
};

test('a frame becomes a link without text', () => {
  const src = 'https://www.youtube.com/embed/x';
  expect(kept(`<iframe src="${src}" title="A title"></iframe>`)).toBe(
    `<figure><a href="${src}" data-galley-embed="" title="A title"></a></figure>`,
  );
});

test('a frame that is loaded late is read', () => {
  expect(
    kept('<iframe data-src="https://player.vimeo.com/video/7" src="about:blank"></iframe>'),
  ).toContain('vimeo');
});

test.each(['http://a.example/x', 'javascript:alert(1)', 'about:blank', '/own'])(
  'a frame from %s does not',
  (src) => {
    expect(kept(`<iframe src="${src}"></iframe>`)).not.toContain('data-galley-embed');
  },
);

test('films wait for the reader; those without an address or a file go', () => {
  expect(kept('<video src="a.mp4" autoplay></video>')).toBe(
    '<figure><video src="a.mp4" autoplay="" controls="" preload="none"></video></figure>',
  );
  expect(kept('<video src="blob:x"></video><audio></audio>')).toBe('');
});
