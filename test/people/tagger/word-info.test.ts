// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  CLUSTER_HASH_BITS,
  clusterHash,
  clustersFrom,
} from '../../../src/people/tagger/clusters.ts';
import { keyOf, wordInfo } from '../../../src/people/tagger/word-info.ts';

const table = new Uint16Array(1 << CLUSTER_HASH_BITS);
table[clusterHash('assad')] = 7;
const coarse = new Uint8Array(1024);
coarse[7] = 3;
const clusters = clustersFrom(table, coarse);

describe('wordInfo', () => {
  it.each([
    ['Obama', 'Xx'],
    ['NATO', '#'],
    ['McDonald', 'XxXx'],
    ['J.', 'X.'],
    ['al-Assad', 'x-Xx'],
    ['O’Brien', "X'Xx"],
    ['G7', 'Xd'],
    ['said', 'x'],
  ])('gives %s the shape %s', (word, shape) => {
    expect(wordInfo(word, clusters).shapeText).toBe(shape);
  });

  it.each([
    ['Šimonytė', 'simonyte'],
    ['O’Brien', "o'brien"],
    ['ÇAVUŞOĞLU', 'cavusoglu'],
    ['Nicola\u0301s', 'nicolas'],
  ])('compares %s as %s', (word, key) => {
    expect(keyOf(word)).toBe(key);
  });

  it('looks a word up by its last part where it is not known as a whole', () => {
    expect(wordInfo('Assad', clusters)).toMatchObject({ fine: 7, coarse: 3 });
    expect(wordInfo('al-Assad', clusters)).toMatchObject({ fine: 7, coarse: 3 });
    expect(wordInfo('Unheard', clusters)).toMatchObject({ fine: 0, coarse: 0 });
  });
});
