// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  isMeant,
  matchPatternsOf,
  originsOf,
  parsePattern,
  splitAddress,
} from '../../src/sites/pattern.ts';

function patternOf(line: string) {
  const parsed = parsePattern(line);
  if ('fault' in parsed) throw new Error(`${line}: ${parsed.fault}`);
  return parsed.pattern;
}

function means(line: string, address: string): boolean {
  const split = splitAddress(address);
  return split !== null && isMeant(patternOf(line), split);
}

describe('an address is meant', () => {
  test.each<[string, string, boolean]>([
    ['news.example', 'https://news.example/', true],
    ['news.example', 'http://news.example/world/a?b=c#d', true],
    ['news.example', 'https://www.news.example/a', true],
    ['news.example', 'https://sport.news.example/a', false],
    ['news.example', 'https://badnews.example/a', false],
    ['news.example', 'https://news.example.evil/a', false],
    ['news.example', 'https://evil/?news.example', false],
    ['news.example', 'ftp://news.example/a', false],
    ['news.example', 'https://news.example:8443/a', true],
    ['www.news.example', 'https://news.example/a', true],
    ['NEWS.example', 'https://news.example/a', true],
    ['news-2.example', 'https://www.news-2.example/a', true],
    ['*.news.example', 'https://sport.news.example/a', true],
    ['*.news.example', 'https://news.example/a', true],
    ['*.news.example', 'https://badnews.example/a', false],
    ['news.example/world/*', 'https://news.example/world/', true],
    ['news.example/world/*', 'https://news.example/world/a', true],
    ['news.example/world/*', 'https://news.example/worlds', false],
    ['news.example/world', 'https://news.example/world', true],
    ['news.example/world', 'https://news.example/world/a', false],
    ['news.example/*/story-*', 'https://news.example/eu/story-1', true],
    ['news.example/*/story-*', 'https://news.example/story-1', false],
    ['news.example/a*a', 'https://news.example/a', false],
    ['https://news.example/*', 'https://news.example/a', true],
    ['https://news.example/*', 'http://news.example/a', false],
    ['*://news.example/*', 'http://news.example/a', true],
    ['news.example:8080', 'http://news.example:8080/a', true],
    ['news.example:8080', 'http://news.example/a', false],
    ['news.example:443', 'https://news.example/a', true],
    ['localhost:3000', 'http://localhost:3000/a', true],
    ['192.168.0.7', 'http://192.168.0.7/a', true],
    ['[::1]', 'http://[::1]/a', true],
    ['zürich.example', 'https://xn--zrich-kva.example/a', true],
    ['!news.example/live/*', 'https://news.example/live/a', true],
    ['news.example /\\/\\d{4}\\//', 'https://news.example/2026/a', true],
    ['news.example /\\/\\d{4}\\//', 'https://news.example/world/a', false],
    ['news.example /STORY/i', 'https://news.example/a-story', true],
    ['news.example /STORY/', 'https://news.example/a-story', false],
    ['news.example', 'no address', false],
  ])('%s: %s: %s', (line, address, expected) => {
    expect(means(line, address)).toBe(expected);
  });

  test('expressions are not tried on very long addresses', () => {
    const long = `https://news.example/${'a'.repeat(600)}/story`;
    expect(means('news.example /story/', long)).toBe(false);
  });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['*', 'everySite'],
  ['*://*/*', 'everySite'],
  ['*.', 'everySite'],
  ['com', 'host'],
  ['*.com', 'host'],
  ['news example', 'host'],
  ['ne*ws.example', 'host'],
  ['news_.exa mple/a', 'host'],
  ['javascript:alert(1)', 'host'],
  ['file:///etc/passwd', 'host'],
  ['ftp://news.example/', 'scheme'],
  ['chrome://settings/', 'host'],
  ['news.example /(/', 'expression'],
  ['news.example /(a+)+$/', 'expressionSlow'],
] as const)('“%s” is refused: %s', (line, fault) => {
  expect(parsePattern(line)).toEqual({ fault });
});

test.each([
  ['news.example', ['*://news.example/*', '*://www.news.example/*']],
  ['*.news.example', ['*://*.news.example/*']],
  [
    'https://news.example/world/*',
    ['https://news.example/world/*', 'https://www.news.example/world/*'],
  ],
  ['192.168.0.7', ['*://192.168.0.7/*']],
  ['localhost', ['*://localhost/*']],
  ['news.example:8080/a', ['*://news.example/a', '*://www.news.example/a']],
])('the browser’s patterns for %s', (line, expected) => {
  expect(matchPatternsOf(patternOf(line))).toEqual(expected);
});

test('permission is asked for whole hosts, and for no other', () => {
  expect(originsOf(patternOf('news.example/world/*'))).toEqual([
    '*://news.example/*',
    '*://www.news.example/*',
  ]);
});
