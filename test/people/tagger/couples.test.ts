// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { withPartners } from '../../../src/people/tagger/couples.ts';
import { markedText } from '../marked-text.ts';

describe('withPartners', () => {
  it.each([
    ['He met Barack and [Michelle Obama].', ['Barack', 'Michelle Obama']],
    ['“Bill & [Hillary Clinton] came', ['Bill', 'Hillary Clinton']],
    ['France and [Michelle Obama] agreed.', ['Michelle Obama']],
    ['St James and [Michelle Obama]', ['Michelle Obama']],
    ['James and [Obama] agreed.', ['Obama']],
    ['[James] and [Michelle Obama]', ['James', 'Michelle Obama']],
  ])('%s', (marked, names) => {
    const { text, mentions } = markedText(marked);
    expect(withPartners(text, mentions).map(({ start, end }) => text.slice(start, end))).toEqual(
      names,
    );
  });
});
