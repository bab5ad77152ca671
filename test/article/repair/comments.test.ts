import { expect, test } from 'vitest';
import { dropComments } from '../../../src/article/repair/comments.ts';
import { pageOf } from '../page.ts';

test('comments go, the text around them stays', () => {
  const page = pageOf(
    '<p><a href="/b">A mill</a><!-- --> grinds &lt;!-- here --&gt;</p><!-- end -->',
  );
  dropComments(page);
  expect(page.body.innerHTML).toBe('<p><a href="/b">A mill</a> grinds &lt;!-- here --&gt;</p>');
});
