import type { Clusters } from './clusters.ts';
import { hashString, mix } from './hash.ts';

/** What the features need to know of a word form, worked out once per form. */
export interface WordInfo {
  /** Lower case, without accents, with plain apostrophes and hyphens. */
  key: string;
  /** Of the key, all digits alike: "Jane Roe, 41," is as good as "Jane Roe, 36,". */
  hash: number;
  /** "Obama" is Xx, "NATO" #, "McDonald" XxXx, "J." X., "al-Assad" x-Xx, "G7" Xd. */
  shape: number;
  shapeText: string;
  /** Hashes of prefixes (1–4), suffixes (1–5) and trigrams of the key. */
  affixes: readonly number[];
  trigrams: readonly number[];
  /** Fine and coarse word cluster; 0 where the word is unknown. */
  fine: number;
  coarse: number;
  hasUpper: boolean;
  isAllUpper: boolean;
  isTitle: boolean;
}

const ACCENTS = /[\u0300-\u036f]/g;

/** Lower case, accents off: how words are compared. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[’ʼ‘`´ʻ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd');
}

function shapeOf(word: string): string {
  const kinds = word
    .replace(/\p{Lu}{2,}/gu, '#')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[^#\p{Lu}\d'’.-]+/gu, 'x')
    .replace(/\d+/g, 'd')
    .replace(/’/g, "'");
  return kinds.slice(0, 7);
}

function affixesOf(key: string): number[] {
  const hashes: number[] = [];
  const length = key.length;
  for (let n = 1; n <= 4 && n < length; n++) hashes.push(mix(hashString(key, 0, n), n));
  for (let n = 1; n <= 5 && n < length; n++) hashes.push(mix(hashString(key, length - n), n + 10));
  return hashes;
}

function trigramsOf(key: string): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + 3 <= key.length && i < 20; i++) hashes.push(hashString(key, i, i + 3));
  return hashes;
}

export function wordInfo(word: string, clusters: Clusters): WordInfo {
  const key = keyOf(word);
  const fine = clusters.fineOf(key);
  const shapeText = shapeOf(word);
  const isUpper = /\p{Lu}/u.test(word);
  return {
    key,
    hash: hashString(key.replace(/\d/g, '0')),
    shape: hashString(shapeText),
    shapeText,
    affixes: isUpper ? affixesOf(key) : [],
    trigrams: isUpper ? trigramsOf(key) : [],
    fine,
    coarse: clusters.coarseOf(fine),
    hasUpper: isUpper,
    isAllUpper: isUpper && !/\p{Ll}/u.test(word) && word.length > 1 && !word.includes('.'),
    isTitle: /^\p{Lu}.*\p{Ll}/u.test(word),
  };
}
