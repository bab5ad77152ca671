import { expect, test } from 'vitest';
import { dropRepeatedPictures } from '../../src/article/repeated-pictures.ts';
import { bodyOf } from './body.ts';

test.each([
  ['<img src="/a.jpg"><p>A</p><img src="/a.jpg">', 1],
  ['<img src="/a.jpg"><img src="/b.jpg">', 2],
  ['<img alt="nothing"><img srcset="/a.jpg 1x">', 1],
  [
    '<table><tbody><tr><td><img src="/yes.png"></td><td><img src="/yes.png"></td></tr></tbody></table>',
    2,
  ],
])('%s leaves %d', (markup, left) => {
  const body = bodyOf(markup);
  dropRepeatedPictures(body);
  expect(body.querySelectorAll('img')).toHaveLength(left);
});
