// @vitest-environment node
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTagger, type Tagger, tag } from '../../../src/people/tagger/tagger.ts';

const FILE = 'src/people/tagger/people.model';
let tagger: Tagger;

beforeAll(() => {
  tagger = loadTagger(new Uint8Array(readFileSync(FILE)).buffer);
});

const names = (text: string) => tag(tagger, text).map(({ start, end }) => text.slice(start, end));

describe('tag', () => {
  it.each([
    [
      'a full name, then the surname',
      'Marta Kowalska was elected on Sunday. "We won," Kowalska told reporters.',
      ['Marta Kowalska', 'Kowalska'],
    ],
    [
      'a name after a title, without the title',
      'On Monday Mr. Adeyemi met President Ruto in Nairobi.',
      ['Adeyemi', 'Ruto'],
    ],
    ['a title without a stop', 'Dr Mensah said the clinic would open in May.', ['Mensah']],
    ['no possessive', "Vladimir Putin's visit to Tehran was put off.", ['Vladimir Putin']],
    [
      'sentences run together',
      'It asked Iran for help.John Kirby said so in August.A report agreed.',
      ['John Kirby'],
    ],
    ['an initial', 'The speech of John F. Kennedy is shown in Boston.', ['John F. Kennedy']],
    ['a hyphened name', 'North Korean leader Kim Jong-un watched the test.', ['Kim Jong-un']],
    ['a particle', 'Ursula von der Leyen spoke in Brussels.', ['Ursula von der Leyen']],
    [
      'an Arabic name',
      'Egyptian President Abdel Fattah al-Sisi arrived in Cairo.',
      ['Abdel Fattah al-Sisi'],
    ],
    ['no places', 'The train from Lagos to Abuja stops in Lokoja.', []],
    ['no organisations', 'The World Bank and Deutsche Bank lent money to Ghana.', []],
    ['no days and months', 'On Monday in August it rained.', []],
    ['nothing in nothing', '', []],
    ['nothing in a script without capitals', '习近平在北京会见了普京。', []],
  ])('finds %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['capitals', 'A'],
    ['names run together', 'Al'],
    ['names', 'Joe Bloggs '],
    ['initials', 'J.'],
    ['line breaks', 'A\n'],
    ['quotes', '"'],
  ])(
    'takes a moment for 100,000 characters of %s',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const began = performance.now();
      for (const { start, end } of tag(tagger, text)) expect(end).toBeGreaterThan(start);
      expect(performance.now() - began).toBeLessThan(10_000);
    },
    20_000,
  );

  it.each([
    ['no bytes', new ArrayBuffer(0)],
    ['other bytes', new Uint8Array(1000).fill(65).buffer],
  ])('refuses %s as a model', (_, bytes) => {
    expect(() => loadTagger(bytes)).toThrow('Not a model file');
  });
});
