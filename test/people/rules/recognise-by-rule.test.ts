// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { recogniseByRule } from '../../../src/people/rules/recognise-by-rule.ts';

function namesIn(text: string): string[] {
  return recogniseByRule(text).map(({ start, end }) => text.slice(start, end));
}

describe('recogniseByRule', () => {
  it.each([
    ['a title', 'Then President Xi Jinping left.', ['Xi Jinping'], 'Then Republic Square emptied.'],
    ['a short title', 'Sen. Ted Orr and Mr. Bell left.', ['Ted Orr', 'Bell'], 'Sen. and Mr. left.'],
    ['a verb of saying', 'Maria Orr said no.', ['Maria Orr'], 'The Hong Kong Express said no.'],
    ['an age', 'Maria Orr, 51, left.', ['Maria Orr'], 'Route Nine, 51 miles, is shut.'],
    ['a full name alone', 'President Maria Orr left.', ['Maria Orr'], 'Then Maria Orr left.'],
    [
      'a title after it',
      'Orr Viktor miniszterelnök jött.',
      ['Orr Viktor'],
      'Az Orr Viktor utca szép.',
    ],
    ['no street’s', 'Le ministre Jean Duval', ['Jean Duval'], 'La rue Jean Duval. Rue Duval.'],
    [
      'a first name beside a verb of saying, once it is known',
      'Presiden Budi Orr pergi. “Ya,” kata Budi.',
      ['Budi Orr', 'Budi'],
      'Kota Budi.',
    ],
    ['a surname again', 'Maria Orr sang. Later Orr left.', ['Maria Orr', 'Orr'], 'Orr left.'],
    [
      'sentences that run together',
      'They asked Maria Orr.Maria Orr left.',
      ['Maria Orr', 'Maria Orr'],
      'They asked.It left.',
    ],
    [
      'particles',
      'Minister Maria van der Orr left. Van der Orr slept.',
      ['Maria van der Orr', 'Van der Orr'],
      'Rue van der Orr',
    ],
    ['a possessive', 'President Orr’s bet', ['Orr'], 'Paris’s bet'],
    [
      'an ending behind an apostrophe',
      'Bakan Orr geldi. Orr’un sözü',
      ['Orr', 'Orr'],
      'Ankara’nın',
    ],
    [
      'German',
      'Bundeskanzler Karl Ohm sagte, Ohm komme.',
      ['Karl Ohm', 'Ohm'],
      'Der Bundestag tagte in Bonn.',
    ],
    [
      'Spanish',
      'El presidente Luis Vega habló. Vega salió.',
      ['Luis Vega', 'Vega'],
      'El Banco Central habló.',
    ],
    ['French', 'Le ministre Jean Duval a parlé.', ['Jean Duval'], 'La Cour de Cassation a parlé.'],
  ])('finds a name by %s', (_why, text, names, without) => {
    expect(namesIn(text)).toEqual(names);
    expect(namesIn(without)).toEqual([]);
  });

  it('takes bodies, places and first names alone for nobody', () => {
    expect(
      namesIn('The Institute for the Study of War, Tel Aviv and the White House met Frank.'),
    ).toEqual([]);
    expect(namesIn('Martin Luther King Street is in Paris Texas.')).toEqual([]);
  });
});
