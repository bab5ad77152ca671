// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { recogniseByRule } from '../../src/people/recognise-by-rule.ts';

function namesIn(text: string): string[] {
  return recogniseByRule(text).map(({ start, end }) => text.slice(start, end));
}

describe('recogniseByRule', () => {
  it.each([
    ['a title', 'Then President Xi Jinping left.', ['Xi Jinping'], 'Then Republic Square emptied.'],
    ['a short title', 'Sen. Ted Orr and Mr. Bell left.', ['Ted Orr', 'Bell'], 'Sen. and Mr. left.'],
    ['a verb of saying', 'Qiu Bao said no.', ['Qiu Bao'], 'The Hong Kong Express said no.'],
    ['an age', 'Qiu Bao, 51, left.', ['Qiu Bao'], 'Route Nine, 51 miles, is shut.'],
    ['a first name and another', 'Then Maria Orr left.', ['Maria Orr'], 'Then Maria left.'],
    ['a repeated surname', 'Maria Orr sang. Later Orr left.', ['Maria Orr', 'Orr'], 'Orr left.'],
    [
      'sentences that run together',
      'They asked Maria Orr.Maria Orr left.',
      ['Maria Orr', 'Maria Orr'],
      'They asked.It left.',
    ],
    ['particles', 'Maria van der Orr left.', ['Maria van der Orr'], 'Rue van der Orr'],
    ['a possessive', 'Maria Orr’s bet', ['Maria Orr'], 'Paris’s bet'],
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
