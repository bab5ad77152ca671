// @vitest-environment node
import { expect, test } from 'vitest';
import { exportText, importText } from '../../src/options/data/exported.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';

const SETTINGS: Settings = {
  ...DEFAULTS,
  reading: { ...DEFAULTS.reading, theme: 'dark', fontSize: 120 },
  people: { neverHighlight: ['Ada Lindqvist'], order: 'appearance' },
  promos: {
    phrases: ['do not miss'],
    keptKinds: ['poll'],
    bySite: { 'news.example': { keptKinds: ['share'], removedTexts: ['a'], keptTexts: ['b'] } },
  },
  sites: [{ pattern: 'news.example' }, { pattern: '!news.example/live/*' }],
};

test('what is saved comes back whole', () => {
  expect(importText(exportText(SETTINGS))).toEqual({ settings: SETTINGS, faults: [] });
});

test.each([
  ['{"format": "galley-settings",\n"sites": [}', { error: 'notJson', line: 2 }],
  ['{"format": "galley-settings",\n"sites": [\n]', { error: 'notJson', line: 3 }],
  ['{"format": "galley-settings"}\n\nand more', { error: 'notJson', line: 3 }],
  ['{ // a remark\n"format": "galley-settings"}', { error: 'notJson', line: 1 }],
  ['', { error: 'notJson', line: 1 }],
  ['[]', { error: 'notOurs' }],
  ['null', { error: 'notOurs' }],
  ['{"sites": []}', { error: 'notOurs' }],
  ['{"format": "galley-settings", "version": 99}', { error: 'newer' }],
])('%j is told to be %j', (text, expected) => {
  expect(importText(text)).toEqual(expected);
});

test('what is faulty is told with its line, the rest is taken', () => {
  const text = `{
  "format": "galley-settings",
  "version": 1,
  "reading": {
    "theme": "plaid",
    "fontSize": 120
  },
  "sites": [
    { "pattern": "news.example" },
    { "pattern": 7 }
  ]
}`;
  const imported = importText(text);
  expect(imported).toMatchObject({
    faults: [
      { path: 'reading.theme', line: 5 },
      { path: 'sites[1]', line: 10 },
    ],
    settings: { reading: { theme: 'system', fontSize: 120 }, sites: [{ pattern: 'news.example' }] },
  });
});

test('names with dots in them are found, and others of the same name are not taken for them', () => {
  const text = `{
  "format": "galley-settings",
  "promos": {
    "bySite": {
      "sites": { "keptKinds": ["poll"] },
      "news.example": {
        "keptKinds": ["poll", "cats"]
      },
      "news.example.net": {
        "removedTexts": 7
      }
    }
  },
  "sites": [
    "news.example"
  ]
}`;
  expect(importText(text)).toMatchObject({
    faults: [
      { path: 'promos.bySite.news.example.keptKinds[1]', line: 7 },
      { path: 'promos.bySite.news.example.net.removedTexts', line: 10 },
      { path: 'sites[0]', line: 15 },
    ],
  });
});
