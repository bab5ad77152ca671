import { expect, test } from 'vitest';
import { hideLooseRules } from '../../src/view/loose-rules.ts';

/** The article as it is seen: "-" is a rule. */
function seen(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  hideLooseRules(body);
  for (const hidden of body.querySelectorAll('[hidden]')) hidden.remove();
  for (const rule of body.querySelectorAll('hr')) rule.replaceWith('-');
  for (const picture of body.querySelectorAll('img')) picture.replaceWith('img');
  return (body.textContent ?? '').replace(/\s+/g, '');
}

test.each([
  ['between words it stays', '<p>A</p><hr><p>B</p>', 'A-B'],
  ['before the first words', '<hr><p>A</p>', 'A'],
  ['after the last', '<p>A</p><hr> ', 'A'],
  ['in a row one stays', '<p>A</p><hr><hr><p>B</p><hr><p>C</p>', 'A-B-C'],
  ['around what is removed', '<p>A</p><hr><p hidden>Promo</p><hr><p>B</p>', 'A-B'],
  ['before what is removed', '<p>A</p><div><hr></div><ul hidden><li>Promo</li></ul>', 'A'],
  ['a picture is as good as words', '<p>A</p><hr><img alt="">', 'A-img'],
  ['a promo’s picture is not', '<p>A</p><hr><a href="/b"><img alt=""></a>', 'Aimg'],
  ['in boxes', '<div><p>A</p><hr></div><div><p>B</p></div>', 'A-B'],
])('%s', (_, html, expected) => {
  expect(seen(html)).toBe(expected);
});

test('a rule comes back with what it parts', () => {
  const { body } = new DOMParser().parseFromString('<p>A</p><hr><p hidden>B</p>', 'text/html');
  hideLooseRules(body);
  expect(body.querySelector('hr')?.hidden).toBe(true);
  body.querySelector('p:last-child')?.removeAttribute('hidden');
  hideLooseRules(body);
  expect(body.querySelector('hr')?.hidden).toBe(false);
});
