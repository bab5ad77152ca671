// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  READING_CHOICES,
  READING_DEFAULTS,
  READING_RANGES,
} from '../../src/settings/reading-settings.ts';
import {
  changesFrom,
  DEFAULTS,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
} from '../../src/settings/settings.ts';

const CHANGED: Settings = {
  reading: { ...DEFAULTS.reading, theme: 'sepia', fontSize: 120 },
  promos: {
    phrases: ['Do not miss'],
    keptKinds: ['share'],
    bySite: {
      'news.example': { keptKinds: ['newsletter'], removedTexts: ['Read more'], keptTexts: [] },
    },
  },
  people: { neverHighlight: ['Ann Lee'], order: 'appearance' },
  listening: { rate: 120, voices: { en: 'urn:voice:amy' }, readsCaptions: false },
  sites: [{ pattern: 'https://news.example/*' }],
};

describe('parseSettings', () => {
  test.each([undefined, {}, { version: 1 }, { version: 99 }, { version: 'x', colour: 'red' }])(
    'gives the defaults for %j, and complains of nothing',
    (stored) => expect(parseSettings(stored)).toEqual({ settings: DEFAULTS, repairs: [] }),
  );

  test.each([null, 0, '', 'settings', [], true])('replaces %j whole', (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULTS, repairs: ['settings'] });
  });

  test('takes sound settings as they are', () => {
    expect(parseSettings(CHANGED)).toEqual({ settings: CHANGED, repairs: [] });
  });

  test('fills in what is missing, and leaves out what it does not know', () => {
    const stored = { reading: { theme: 'dark', hologram: true }, toys: [] };
    const { settings, repairs } = parseSettings(stored);
    expect(settings).toEqual({ ...DEFAULTS, reading: { ...READING_DEFAULTS, theme: 'dark' } });
    expect(repairs).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['theme', 'pink'],
    ['theme', 1],
    ['font', 'Serif'],
    ['fontSize', 69],
    ['fontSize', 251],
    ['fontSize', '100'],
    ['fontSize', Number.NaN],
    ['measure', Number.POSITIVE_INFINITY],
    ['lineHeight', null],
    ['letterSpacing', -1],
    ['wordSpacing', {}],
    ['paragraphSpacing', [100]],
    ['isJustified', 'true'],
    ['showsPictures', 0],
    ['showsHighlights', null],
    ['panelSide', 'left'],
    ['hasLetterKeys', 1],
  ])('replaces reading.%s %j, and that alone', (field, value) => {
    const stored = { reading: { isJustified: true, measure: 70, [field]: value } };
    const { settings, repairs } = parseSettings(stored);
    const kept = { ...READING_DEFAULTS, isJustified: true, measure: 70 };
    const fallback = Reflect.get(READING_DEFAULTS, field);
    expect(settings.reading).toEqual({ ...kept, [field]: fallback });
    expect(repairs).toEqual([`reading.${field}`]);
  });

  test.each(Object.entries(READING_RANGES))(
    'takes %s at both ends of its range',
    (field, range) => {
      for (const value of [range.min, range.max]) {
        expect(parseSettings({ reading: { [field]: value } }).repairs).toEqual([]);
      }
      expect((range.max - range.min) % range.step).toBe(0);
      expect((Reflect.get(READING_DEFAULTS, field) - range.min) % range.step).toBe(0);
    },
  );

  test.each(Object.entries(READING_CHOICES))('takes each choice of %s', (field, choices) => {
    for (const choice of choices) {
      const { settings } = parseSettings({ reading: { [field]: choice } });
      expect(Reflect.get(settings.reading, field)).toBe(choice);
    }
  });

  test.each<[string, unknown, Partial<Settings>, string[]]>([
    ['reading', 'dark', {}, ['reading']],
    ['people', [], {}, ['people']],
    [
      'people',
      { neverHighlight: ['Ann Lee', 7, '', 'Ann Lee', 'x'.repeat(500)], order: 'age' },
      { people: { neverHighlight: ['Ann Lee'], order: 'presence' } },
      [
        'people.neverHighlight[1]',
        'people.neverHighlight[2]',
        'people.neverHighlight[4]',
        'people.order',
      ],
    ],
    ['people', { neverHighlight: 'Ann' }, {}, ['people.neverHighlight']],
    ['listening', { rate: 49, voices: [] }, {}, ['listening.rate', 'listening.voices']],
    [
      'listening',
      { rate: 300, voices: { en: 'urn:amy', EN: 'x', nb: 7, de: '' }, readsCaptions: 'no' },
      { listening: { rate: 300, voices: { en: 'urn:amy' }, readsCaptions: true } },
      [
        'listening.voices.EN',
        'listening.voices.nb',
        'listening.voices.de',
        'listening.readsCaptions',
      ],
    ],
    ['promos', { phrases: {}, bySite: [] }, {}, ['promos.phrases', 'promos.bySite']],
    [
      'promos',
      { keptKinds: ['cats', 'poll'] },
      { promos: { ...DEFAULTS.promos, keptKinds: ['poll'] } },
      ['promos.keptKinds[0]'],
    ],
    [
      'promos',
      { bySite: { 'news.example': { keptKinds: ['poll', 'cats'], removedTexts: null } } },
      {
        promos: {
          phrases: [],
          keptKinds: [],
          bySite: { 'news.example': { keptKinds: ['poll'], removedTexts: [], keptTexts: [] } },
        },
      },
      ['promos.bySite.news.example.keptKinds[1]', 'promos.bySite.news.example.removedTexts'],
    ],
    ['promos', { bySite: { 'a b': { keptKinds: ['poll'] } } }, {}, ['promos.bySite.a b']],
    ['sites', {}, {}, ['sites']],
    [
      'sites',
      [{ pattern: 'a.example' }, 'b.example', { pattern: 3 }, { pattern: 'a.example' }],
      { sites: [{ pattern: 'a.example' }] },
      ['sites[1]', 'sites[2]', 'sites[3]'],
    ],
  ])('repairs %s %j', (section, stored, expected, repairs) => {
    const parsed = parseSettings({ [section]: stored });
    expect(parsed).toEqual({ settings: { ...DEFAULTS, ...expected }, repairs });
  });

  test('no stored name reaches a prototype', () => {
    const stored = JSON.parse(
      '{"promos":{"bySite":{"__proto__":{"keptKinds":["poll"]}}},"__proto__":{"reading":{"theme":"dark"}}}',
    );
    const { settings } = parseSettings(stored);
    expect(settings.reading.theme).toBe('system');
    expect(Reflect.get({}, 'keptKinds')).toBeUndefined();
    expect(Object.getPrototypeOf(settings.promos.bySite)).toBe(Object.prototype);
  });
});

describe('changesFrom', () => {
  test('of the defaults there is nothing to store', () => {
    expect(changesFrom(DEFAULTS, DEFAULTS)).toEqual({ version: SETTINGS_VERSION });
  });

  test('only what was changed is stored', () => {
    const settings = { ...DEFAULTS, reading: { ...READING_DEFAULTS, theme: 'dark' as const } };
    expect(changesFrom(DEFAULTS, settings)).toEqual({
      version: SETTINGS_VERSION,
      reading: { theme: 'dark' },
    });
  });

  test('parseSettings brings back what was changed', () => {
    const stored = JSON.parse(JSON.stringify(changesFrom(DEFAULTS, CHANGED)));
    expect(parseSettings(stored)).toEqual({ settings: CHANGED, repairs: [] });
  });
});
