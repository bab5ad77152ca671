// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  baseLanguage,
  chooseVoice,
  sortVoices,
  type Voice,
} from '../../../src/view/listen/voices.ts';

function voice(name: string, lang: string, more: Partial<Voice> = {}): Voice {
  return { voiceURI: `urn:${name}`, name, lang, localService: true, default: false, ...more };
}
const far = { localService: false };

const VOICES = [
  voice('Albert', 'en-US'),
  voice('Hazel', 'en-GB'),
  voice('Zoe', 'en-US', { default: true }),
  voice('Server', 'en-US', far),
  voice('Mei', 'zh-TW'),
  voice('Ting', 'zh-CN'),
  voice('Mandarin', 'cmn'),
  voice('Kari', 'nb-NO'),
  voice('Android', 'pt_BR'),
  voice('Ivrit', 'iw-IL'),
  voice('Odd', 'it-IT-noevents-noend'),
  voice('Hindi far', 'hi-IN', far),
];

const chosen = (language: string | null, uri?: string) =>
  chooseVoice(sortVoices(VOICES, language), uri)?.name ?? null;

describe('the voice for a text', () => {
  test.each([
    ['en-GB', 'Hazel'],
    ['en', 'Zoe'],
    ['en-US', 'Zoe'],
    ['en-AU', 'Zoe'],
    ['zh-TW', 'Mei'],
    ['zh-Hant-HK', 'Mei'],
    ['zh', 'Ting'],
    ['no', 'Kari'],
    ['nn-NO', 'Kari'],
    ['pt', 'Android'],
    ['he', 'Ivrit'],
    [null, 'Zoe'],
    ['english', 'Zoe'],
  ])('in %j is %s', (language, name) => expect(chosen(language)).toBe(name));

  test.each(['fi', 'ar', 'ko-KR'])('in %s is none', (language) => {
    expect(chosen(language)).toBeNull();
  });

  test('is none that sends the text away, unless the reader chose it', () => {
    expect(chosen('hi')).toBeNull();
    expect(chosen('hi', 'urn:Hindi far')).toBe('Hindi far');
  });

  test('is the chosen one, also of another language, and the best again where that is gone', () => {
    expect(chosen('fi', 'urn:Kari')).toBe('Kari');
    expect(chosen('en', 'urn:Albert')).toBe('Albert');
    expect(chosen('en', 'urn:gone')).toBe('Zoe');
  });
});

test('voices for fun come last, those of servers and of other languages apart', () => {
  const { fitting, distant, others } = sortVoices(VOICES, 'en-US');
  expect(fitting.map(({ name }) => name)).toEqual(['Zoe', 'Hazel', 'Albert']);
  expect(distant.map(({ name }) => name)).toEqual(['Server']);
  expect(others.map(({ name }) => name)).toEqual([
    'Mandarin',
    'Odd',
    'Ivrit',
    'Kari',
    'Android',
    'Ting',
    'Mei',
  ]);
});

test.each([
  ['en-GB', 'en'],
  ['no', 'nb'],
  ['EN_us', 'en'],
  [null, 'und'],
  ['', 'und'],
  ['-', 'und'],
])('voices for %j are remembered by %s', (tag, base) => expect(baseLanguage(tag)).toBe(base));

test('of thousands, one for each other language is offered, and all of the text’s', () => {
  const many = ['fi', 'en', 'nb'].flatMap((lang) =>
    Array.from({ length: 400 }, (_, variant) => voice(`${lang} ${variant}`, lang)),
  );
  const { fitting, others } = sortVoices(many, 'en');
  expect(fitting).toHaveLength(400);
  expect(others.map(({ name }) => name)).toEqual(['fi 0', 'nb 0']);
});
