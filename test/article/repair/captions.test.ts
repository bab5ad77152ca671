import { expect, test } from 'vitest';
import { markCaptions } from '../../../src/article/repair/captions.ts';
import { pageOf, textsOf } from '../page.ts';

test.each([
  ['<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The mill</p></div>', true],
  ['<div><div><img src="a.jpg"></div><div class="imageEmbedCaption">The mill</div></div>', true],
  ['<div><picture></picture><span class="gallery-image-credit">The mill</span></div>', true],
  ['<div><video></video><p class="closed-captions-box">The mill</p></div>', false],
  ['<div><p class="caption">The mill</p></div>', false],
  ['<div><img src="a.jpg"><p class="text">The mill</p></div>', false],
  [
    `<div><img src="a.jpg"><p>${'A story. '.repeat(20)}</p><p class="caption">The mill</p></div>`,
    false,
  ],
])('%s is a captioned picture: %s', (markup, isCaption) => {
  const page = pageOf(markup);
  markCaptions(page);
  expect(textsOf(page, 'figure > figcaption, figure figcaption')).toEqual(
    isCaption ? ['The mill'] : [],
  );
});
