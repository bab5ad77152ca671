// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { isOutline } from '../../src/clean/is-outline.ts';

const body = { parent: -1, tag: 'div', attributes: [] };
const paragraph = { parent: 0, tag: 'p', attributes: [['class', 'lead']] };
const link = { start: 0, end: 5, href: '/a' };
const block = { element: 1, text: 'Storm nears', inline: [link] };
const outline = { url: 'https://news.example/a', elements: [body, paragraph], blocks: [block] };

describe('isOutline', () => {
  test.each([
    [outline],
    [{ ...outline, elements: [], blocks: [] }],
    [{ ...outline, blocks: [{ ...block, inline: [{ ...link, end: 0, href: null }] }] }],
  ])('takes %j', (value) => {
    expect(isOutline(value)).toBe(true);
  });

  test.each<[unknown]>([
    [null],
    ['outline'],
    [[]],
    [{}],
    [{ ...outline, url: null }],
    [{ ...outline, url: '/a' }],
    [{ ...outline, elements: null }],
    [{ ...outline, elements: [null, paragraph] }],
    [{ ...outline, elements: [body, { ...paragraph, parent: 1 }] }],
    [{ ...outline, elements: [body, { ...paragraph, parent: -2 }] }],
    [{ ...outline, elements: [body, { ...paragraph, tag: 1 }] }],
    [{ ...outline, elements: [body, { ...paragraph, attributes: ['class'] }] }],
    [{ ...outline, elements: [body, { ...paragraph, attributes: [['class', null]] }] }],
    [{ ...outline, blocks: { 0: block, length: 1 } }],
    [{ ...outline, blocks: [{ ...block, element: 2 }] }],
    [{ ...outline, blocks: [{ ...block, text: null }] }],
    [{ ...outline, blocks: [{ ...block, inline: null }] }],
    [{ ...outline, blocks: [{ ...block, inline: [{ ...link, end: -1 }] }] }],
    [{ ...outline, blocks: [{ ...block, inline: [{ ...link, start: 0.5 }] }] }],
    [{ ...outline, blocks: [{ ...block, inline: [{ ...link, href: undefined }] }] }],
  ])('not %j', (value) => {
    expect(isOutline(value)).toBe(false);
  });
});
