// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/people/tagger/tokens.ts';

const words = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('tokenise', () => {
  it.each([
    ['splits a possessive off', "Putin's plan", ['Putin', "'s", 'plan']],
    ['splits a curly possessive off', 'Putin’s plan', ['Putin', '’s', 'plan']],
    ['leaves an apostrophe in a name', "O'Brien met D’Souza", ["O'Brien", 'met', 'D’Souza']],
    ['leaves an apostrophe in a transcription', "Ja'afar", ["Ja'afar"]],
    [
      'cuts words run together at a stop',
      'for help.It appears',
      ['for', 'help', '.', 'It', 'appears'],
    ],
    ['cuts a letter run on to a stop', 'in August.A report', ['in', 'August', '.', 'A', 'report']],
    ['keeps the stop of an initial', 'John F. Kennedy', ['John', 'F.', 'Kennedy']],
    [
      'keeps initials together',
      'J.R.R. Tolkien of the U.S.',
      ['J.R.R.', 'Tolkien', 'of', 'the', 'U.S.'],
    ],
    [
      'keeps the stop of a title',
      'Gen. Milley and Mr. Fox',
      ['Gen.', 'Milley', 'and', 'Mr.', 'Fox'],
    ],
    [
      'leaves the stop of any other word alone',
      'He met Milley. And',
      ['He', 'met', 'Milley', '.', 'And'],
    ],
    [
      'keeps hyphened names',
      'Jean-Luc, al-Assad, Jae-in',
      ['Jean-Luc', ',', 'al-Assad', ',', 'Jae-in'],
    ],
    [
      'keeps the loose hyphen of an Arabic article',
      'Nawaf Al- Sabah, Al- and',
      ['Nawaf', 'Al-', 'Sabah', ',', 'Al', '-', 'and'],
    ],
    ['splits "-led" off a name', 'the Biden-led talks', ['the', 'Biden', '-', 'led', 'talks']],
    ['splits "pro-" off a name', 'a pro-Morales mayor', ['a', 'pro', '-', 'Morales', 'mayor']],
    ['splits at dashes', 'Kirby—who spoke–said', ['Kirby', '—', 'who', 'spoke', '–', 'said']],
    [
      'takes opening and closing quotes off',
      '‘Rocky’ and “Bo”',
      ['‘', 'Rocky', '’', 'and', '“', 'Bo', '”'],
    ],
    ['splits at a non-breaking space', 'John\u00a0Kirby', ['John', 'Kirby']],
    ['keeps a number together', '1,000 or 3.5', ['1,000', 'or', '3.5']],
    [
      'keeps an address together',
      'see https://a.example/Joe now',
      ['see', 'https://a.example/Joe', 'now'],
    ],
    ['keeps accents', 'Nicolás Šimonytė', ['Nicolás', 'Šimonytė']],
    ['keeps a decomposed accent', 'Nicola\u0301s', ['Nicola\u0301s']],
    ['has nothing to say of nothing', ' \n\t', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('marks the tokens that follow a line break', () => {
    expect(tokenise('One two\n\nthree').map((token) => token.afterBreak)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ['letters', 'a'],
    ['capitals with stops', 'A.'],
    ['hyphens', 'A-'],
    ['apostrophes', "A'"],
    ['surrogates', '\ud83d\ude00'],
    ['half a surrogate', '\ud83d'],
  ])('takes a moment for a million %s', (_, unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const began = performance.now();
    const tokens = tokenise(text);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(tokens.at(-1)?.end).toBe(text.length);
  });
});
