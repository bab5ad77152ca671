// @vitest-environment node
import { expect, test } from 'vitest';
import { dangerOf } from '../../src/sites/expression-danger.ts';

test.each([
  ['\\/\\d{4}\\/', null],
  ['^https://news\\.example/(world|town)/', null],
  ['(?:world|town)?/story', null],
  ['[+*]+', null],
  ['a\\+\\+', null],
  ['.*story.*', null],
  ['(a+)+$', 'nested'],
  ['(a|a)*$', 'nested'],
  ['(?:a?)*b', 'nested'],
  ['(\\w+\\s?)*$', 'nested'],
  ['((a))+', null],
  ['(a{2,})+', 'nested'],
  ['.*.*.*.*x', 'many'],
  ['(a)\\1', 'reference'],
  ['(?<a>b)\\k<a>', 'reference'],
  ['a'.repeat(201), 'long'],
])('%s: %s', (source, danger) => {
  expect(dangerOf(source)).toBe(danger);
});
