// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { allPhrases } from '../../../src/clean/phrases/all-phrases.ts';
import type { Phrases } from '../../../src/clean/phrases/phrases.ts';
import type { PhraseCases } from './phrase-cases.ts';

/** The language files are the two-letter ones; what else is in the folder is code. */
const files = import.meta.glob<Record<string, Phrases>>('../../../src/clean/phrases/??.ts', {
  eager: true,
});
/** For each of them, what it must find and leave. */
const caseFiles = import.meta.glob<Record<string, PhraseCases>>('./??.ts', { eager: true });

const UNSPACED = ['ja', 'zh', 'th'];

/** Phrases that stand for more are looked at in part: nobody can write down, or test, what all of them give. */
const MAX_VARIANTS = 2000;

/** `(a|b) c` → `a c`, `b c`; `[a|b] c` → `c`, `a c`, `b c`. Groups may stand inside groups. */
function expand(phrase: string): string[] {
  const [texts, end] = expandChoices(phrase, 0);
  if (end < phrase.length) return [phrase];
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))];
}

/** What the choices from `start` to the end of their group give, and where that is. */
function expandChoices(phrase: string, start: number): [texts: string[], end: number] {
  const choices: string[] = [];
  let sequence = [''];
  let at = start;
  for (; at < phrase.length && !')]'.includes(phrase.charAt(at)); at++) {
    const sign = phrase.charAt(at);
    if (sign === '|') {
      choices.push(...sequence);
      sequence = [''];
    } else if (sign === '(' || sign === '[') {
      const [texts, end] = expandChoices(phrase, at + 1);
      sequence = product(sequence, sign === '[' ? ['', ...texts] : texts);
      at = end;
    } else {
      sequence = sequence.map((text) => text + sign);
    }
  }
  return [[...choices, ...sequence], at];
}

/** Each with each; of too many, some from all over. */
function product(before: string[], after: string[]): string[] {
  const all = before.length * after.length;
  const step = Math.max(1, all / MAX_VARIANTS);
  return Array.from({ length: Math.ceil(all / step) }, (_, i) => {
    const at = Math.min(all - 1, Math.floor(i * step));
    return `${before[Math.floor(at / after.length)]}${after[at % after.length]}`;
  });
}

/**
 * The words of a text, one space around each, apart from the matcher's folding: case, marks over Latin, Greek,
 * Cyrillic and Arabic letters, and punctuation go, a number becomes `#`.
 */
function fold(text: string, spaced: boolean): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0652\u093c\u00ad]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/\p{Nd}[\p{Nd}.,٬٫]*/gu, '#')
    .replace(/[^\p{L}\p{M}#]+/gu, ' ');
  return spaced ? ` ${words.trim()} ` : words.replace(/ /g, '');
}

/** As `fold`, where `*` stays. */
function foldPhrase(phrase: string, spaced: boolean): string {
  return fold(phrase.replaceAll('*', WORDS), spaced).replaceAll(WORDS, '*');
}

/** A word of no language. */
const WORDS = 'qqwordsqq';

/** Whether the text has the phrase in it, where `*` is one to three words. */
function isIn(phrase: string, folded: string): boolean {
  if (!phrase.includes('*')) return folded.includes(phrase);
  return new RegExp(phrase.replaceAll('* ', '(?:\\S+ ){1,3}')).test(folded);
}

function phrasesOf(groups: Phrases['labels']): { kind: string; phrase: string }[] {
  return Object.entries(groups).flatMap(([kind, list]) => list.map((phrase) => ({ kind, phrase })));
}

function repeated(texts: string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
}

it('finds language files, and each is in the list of all', () => {
  expect(Object.keys(files).length).toBeGreaterThan(30);
  const listed = allPhrases.map(({ language }) => `${language}.ts`);
  expect(listed).toEqual(Object.keys(files).map((path) => path.slice(-5)));
});

describe.each(Object.entries(files))('%s', (path, module) => {
  const tag = path.slice(-5, -3);
  const data = module[tag] as Phrases;
  const cases = caseFiles[`./${tag}.ts`]?.[tag] ?? (data as unknown as PhraseCases);
  const spaced = !UNSPACED.includes(tag);
  const all = [...phrasesOf(data.labels), ...phrasesOf(data.prompts)];
  const foldAll = (list: { phrase: string }[]) => [
    ...new Set(
      list.flatMap(({ phrase }) => expand(phrase)).map((text) => foldPhrase(text, spaced)),
    ),
  ];
  const prompts = foldAll(phrasesOf(data.prompts));
  const kinds = [...new Set(all.map((entry) => entry.kind))];

  it('exports one const named after its tag', () => {
    expect(Object.keys(module)).toHaveLength(1);
    expect(data.language).toBe(tag);
  });

  it('has lower-case common words, none twice', () => {
    expect(data.commonWords.length).toBeGreaterThanOrEqual(spaced ? 20 : 0);
    expect(repeated(data.commonWords)).toEqual([]);
    expect(
      data.commonWords.filter((word) => word !== word.toLowerCase() || /\s/.test(word)),
    ).toEqual([]);
  });

  it('is written in NFC, without spaces at the ends or twice in a row', () => {
    const texts = [
      ...data.commonWords,
      ...all.map((entry) => entry.phrase),
      ...cases.examples.map((example) => example.text),
      ...cases.lookAlikes,
    ];
    const bad = texts.filter(
      (text) => text === '' || text !== text.normalize('NFC').trim() || / {2}/.test(text),
    );
    expect(bad).toEqual([]);
  });

  it('closes what its phrases open, and leaves no empty choice', () => {
    const bad = all.filter(({ phrase }) =>
      expand(phrase).some((text) => text === '' || /[()[\]|]/.test(text)),
    );
    expect(bad).toEqual([]);
    expect(all.filter(({ phrase }) => /[(|]\s*[|)]|\[\s*\]/.test(phrase))).toEqual([]);
  });

  it('ends no phrase with punctuation', () => {
    const closing = /[\p{Pe}\p{Pf}.,:;!?…>|。！？：、।॥۔؟،؛–—-]$/u;
    const bad = all.flatMap(({ phrase }) => expand(phrase).filter((text) => closing.test(text)));
    expect(bad).toEqual([]);
  });

  // Two phrases may share some wordings: lists that share none are longer.
  it.each(['labels', 'prompts'] as const)('has none of its %s that others give', (part) => {
    const phrases = phrasesOf(data[part]).map(({ phrase }) => expand(phrase.toLowerCase()));
    const twice = new Set(repeated(phrases.flat()));
    expect(phrases.filter((texts) => texts.every((text) => twice.has(text)))).toEqual([]);
  });

  // What slashes join ("m/w/d") is no word of a story.
  it('has no prompt of a single short word', () => {
    const short = phrasesOf(data.prompts).flatMap(({ phrase }) =>
      expand(phrase).filter((text) => (spaced ? !/[ /]/.test(text) : text.length < 3)),
    );
    expect(short).toEqual([]);
  });

  it.each(kinds)('has an example of %s', (kind) => {
    expect(cases.examples.some((example) => example.kind === kind)).toBe(true);
  });

  it.each(cases.examples)('has a phrase for $kind: $text', ({ kind, text }) => {
    const folded = fold(text, spaced);
    const phrases = foldAll(all.filter((entry) => entry.kind === kind));
    expect(phrases.some((phrase) => isIn(phrase, folded))).toBe(true);
  });

  it('has look-alikes, none twice', () => {
    expect(cases.lookAlikes.length).toBeGreaterThanOrEqual(6);
    expect(repeated([...cases.lookAlikes, ...cases.examples.map((e) => e.text)])).toEqual([]);
  });

  it('has no look-alike that is a label and nothing else', () => {
    const labels = new Set(foldAll(phrasesOf(data.labels)));
    expect(cases.lookAlikes.filter((text) => labels.has(fold(text, spaced)))).toEqual([]);
  });

  it.each(cases.lookAlikes)('has no prompt in: %s', (text) => {
    const folded = fold(text, spaced);
    expect(prompts.filter((phrase) => isIn(phrase, folded))).toEqual([]);
  });
});
