import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { joinParts } from '../../../src/article/parts/join-parts.ts';
import { bodyOf } from '../body.ts';
import { paragraph, sentence } from '../page.ts';

const article = (markup: string) =>
  ({ title: 'The mill', isJoined: false, body: bodyOf(markup) }) as unknown as Article;

test('parts follow the first; what all repeat stands once, short lines may repeat', () => {
  const first = article(`${paragraph(1)}<h2>Then</h2>${paragraph(2)}`);
  const joined = joinParts(first, [
    article(`${paragraph(1)}<h2>Then</h2>${paragraph(3)}`),
    article(paragraph(4)),
  ]);
  expect([...joined.body.querySelectorAll('p, h2')].map(({ textContent }) => textContent)).toEqual([
    sentence(1),
    'Then',
    sentence(2),
    'Then',
    sentence(3),
    sentence(4),
  ]);
  expect(joined.isJoined).toBe(true);
  expect(first.body.querySelectorAll('p')).toHaveLength(2);
});
