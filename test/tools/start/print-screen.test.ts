// @vitest-environment node
import { expect, test } from 'vitest';
import { printScreen } from '../../../tools/start/print-screen.ts';
import type { Screen } from '../../../tools/start/screen.ts';

const SCREEN: Screen = {
  title: 'Harbour bridge closes',
  facts: ['News Example', 'Nora Feld'],
  paragraphs: ['The bridge closes.', `Word ${'and word '.repeat(20)}end.`],
  removals: [{ text: 'Also read: Ferries', kind: 'Link to another story', reasons: ['is a link'] }],
  removalsNote: '1 promo removed',
  people: [
    { name: 'Helena Brandt', role: 'Mayor', mentions: '3 mentions' },
    { name: 'Tom Ash', role: null, mentions: '1 mention' },
  ],
};

test('everything the view shows is there, in its order', () => {
  const text = printScreen(SCREEN);
  const parts = [
    'Harbour bridge closes\nNews Example · Nora Feld\n',
    'The bridge closes.\n\nWord and',
    '1 promo removed\n',
    '  “Also read: Ferries”\n    Link to another story\n    - is a link\n',
    '2 people\n',
    '  Helena Brandt  3 mentions    Mayor\n  Tom Ash        1 mention',
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('no line is longer than 88 characters, and no word is lost', () => {
  const text = printScreen(SCREEN);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88);
  expect(text.match(/\bword\b/g)).toHaveLength(20);
});

test('a story without promos and people says so', () => {
  const text = printScreen({ ...SCREEN, removals: [], removalsNote: '', people: [] });
  expect(text).toContain('Nothing was removed');
  expect(text).toContain('0 people');
});
