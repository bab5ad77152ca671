// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/options/data/changes.ts';
import { mergeSettings } from '../../src/options/data/merge-settings.ts';
import { namesOf } from '../../src/options/data/names.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { textsFor } from '../../src/view/texts.ts';
import { english } from '../../tools/english.ts';

const texts = textsFor(english, 'en');
const SETTINGS: Settings = {
  reading: { ...DEFAULTS.reading, theme: 'dark', fontSize: 120, isJustified: true },
  people: { neverHighlight: ['Ada Lindqvist'], order: 'appearance' },
  listening: { rate: 120, voices: { en: 'urn:amy' }, readsCaptions: true },
  promos: {
    phrases: ['do not miss'],
    keptKinds: ['poll'],
    bySite: { 'news.example': { keptKinds: ['share'], removedTexts: ['a'], keptTexts: ['b'] } },
  },
  sites: [{ pattern: 'news.example' }, { pattern: '!news.example/live/*' }],
};

describe('what an import changes', () => {
  const part = (title: string, change: object) => ({
    title,
    added: [],
    removed: [],
    changed: [],
    set: [],
    ...change,
  });

  test('is told by part, with values before and after', () => {
    expect(changesBetween(DEFAULTS, SETTINGS, texts)).toEqual([
      part('optionsSites', { added: ['news.example', '!news.example/live/*'] }),
      part('optionsKinds', { set: [{ name: 'Poll', before: 'on', after: 'off' }] }),
      part('optionsOwnPhrases', { added: ['do not miss'] }),
      part('optionsRemembered', { added: ['news.example'] }),
      part('optionsNeverMarked', { added: ['Ada Lindqvist'] }),
      part('optionsPeople', {
        set: [{ name: 'Order of the list', before: 'Most present first', after: 'As they appear' }],
      }),
      part('optionsReading', {
        set: [
          { name: 'Colours', before: 'System', after: 'Dark' },
          { name: 'Text size', before: '100 %', after: '120 %' },
          { name: 'Justified lines', before: 'off', after: 'on' },
        ],
      }),
      part('listenTitle', {
        set: [
          { name: 'Speed', before: '100 %', after: '120 %' },
          { name: 'Voice: English', before: '', after: 'urn:amy' },
        ],
      }),
    ]);
  });

  test('tells what goes, and what is another', () => {
    const then: Settings = {
      ...SETTINGS,
      sites: [],
      promos: {
        ...SETTINGS.promos,
        bySite: { 'news.example': { keptKinds: [], removedTexts: [], keptTexts: ['b'] } },
      },
    };
    expect(changesBetween(SETTINGS, then, texts)).toEqual([
      part('optionsSites', { removed: ['news.example', '!news.example/live/*'] }),
      part('optionsRemembered', { changed: ['news.example'] }),
    ]);
  });

  test('is nothing where all is the same', () => {
    expect(changesBetween(SETTINGS, SETTINGS, texts)).toEqual([]);
  });
});

describe('mergeSettings', () => {
  test('a file without settings changes nothing', () => {
    expect(mergeSettings(SETTINGS, DEFAULTS)).toEqual(SETTINGS);
  });

  test('to nothing set, a file adds all it has', () => {
    expect(mergeSettings(DEFAULTS, SETTINGS)).toEqual(SETTINGS);
  });

  test('lists are joined, what the file sets holds, and of one text its word', () => {
    const file: Settings = {
      reading: { ...DEFAULTS.reading, theme: 'sepia' },
      people: { neverHighlight: ['Bo Ek'], order: 'presence' },
      listening: { rate: 100, voices: { nb: 'urn:kari' }, readsCaptions: false },
      promos: {
        phrases: ['our tip', 'do not miss'],
        keptKinds: [],
        bySite: { 'news.example': { keptKinds: ['app'], removedTexts: ['b'], keptTexts: [] } },
      },
      sites: [{ pattern: 'other.example' }, { pattern: 'news.example' }],
    };
    expect(mergeSettings(SETTINGS, file)).toEqual({
      reading: { ...SETTINGS.reading, theme: 'sepia' },
      people: { neverHighlight: ['Ada Lindqvist', 'Bo Ek'], order: 'appearance' },
      listening: {
        rate: 120,
        voices: { en: 'urn:amy', nb: 'urn:kari' },
        readsCaptions: false,
      },
      promos: {
        phrases: ['do not miss', 'our tip'],
        keptKinds: ['poll'],
        bySite: {
          'news.example': {
            keptKinds: ['share', 'app'],
            removedTexts: ['a', 'b'],
            keptTexts: [],
          },
        },
      },
      sites: [...SETTINGS.sites, { pattern: 'other.example' }],
    });
  });
});

test.each([
  [['reading.fontSize', 'reading.fontSize'], ['Text size']],
  [['sites[3]', 'sites[4]', 'sites'], ['Sites']],
  [
    ['promos.bySite.news.example.keptKinds[1]', 'promos.phrases[0]', 'promos'],
    ['Remembered for sites', 'Your own phrases', 'Promos'],
  ],
  [
    ['people.neverHighlight[2]', 'people.order'],
    ['Never marked', 'Order of the list'],
  ],
  [['settings'], ['settings']],
])('%j are called %j', (paths, names) => expect(namesOf(paths, texts)).toEqual(names));
