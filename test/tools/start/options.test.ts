// @vitest-environment node
import { expect, test } from 'vitest';
import { parseOptions } from '../../../tools/start/options.ts';

const DISPLAYED = { DISPLAY: ':0' };

test('without arguments it is the sample page in Chromium', () => {
  expect(parseOptions([], DISPLAYED)).toMatchObject({ page: null, browser: 'chromium' });
});

test.each([
  [['story.html'], { page: 'story.html' }],
  [
    ['--browser', 'firefox', 'https://news.example/'],
    { browser: 'firefox', page: 'https://news.example/' },
  ],
  [['--browser=chrome'], { browser: 'chromium' }],
  [['--headless'], { isHeadless: true }],
  [['--dark', '--width', '360'], { colours: 'dark', width: 360 }],
])('%j is understood', (argv, options) => {
  expect(parseOptions(argv, DISPLAYED)).toMatchObject(options);
});

test.each([
  [['--browser', 'opera'], 'opera'],
  [['--width', 'wide'], 'wide'],
  [['--width', '0'], 'pixels'],
  [['one.html', 'two.html'], 'One page'],
  [['--colour'], '--colour'],
])('%j is refused', (argv, complaint) => {
  expect(() => parseOptions(argv, DISPLAYED)).toThrow(complaint);
});

test.each([
  ['linux', DISPLAYED, false],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false],
  ['linux', {}, true],
  ['darwin', {}, false],
])('on %s with %j, headless is %s', (platform, environment, isHeadless) => {
  expect(parseOptions([], environment, platform).isHeadless).toBe(isHeadless);
});
