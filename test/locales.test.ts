// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

type Messages = Record<string, { message: string; description?: string }>;

const FOLDER = 'src/_locales';
const locales = readdirSync(FOLDER);
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8'));
const english = read('en');

const placeholders = (message = '') => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe.each(locales)('the texts in %s', (locale) => {
  const messages = read(locale);

  test('have the keys of the English ones', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('have their placeholders', () => {
    const own = Object.entries(messages).map(([key, { message }]) => [key, placeholders(message)]);
    const needed = Object.keys(messages).map((key) => [key, placeholders(english[key]?.message)]);
    expect(own).toEqual(needed);
  });

  test('say something, and hold no markup', () => {
    const faulty = Object.entries(messages).filter(
      ([, { message }]) =>
        message.trim() === '' || message !== message.trim() || /<\w|&\w+;/.test(message),
    );
    expect(faulty).toEqual([]);
  });
});

describe('the keys', () => {
  // A text that counts has one key for each plural form; code names what they share.
  const stem = (key: string) => key.replace(/(?:Zero|One|Two|Few|Many|Other)$/, '');
  const code = [
    ...sourceFiles('src', /\.tsx?$/),
    { path: '', text: readFileSync('manifest.json', 'utf8') },
  ]
    .map(({ text }) => text)
    .join('\n');

  test('are all used', () => {
    const named = code.matchAll(/(?<=['"`])\w+(?=['"`])/g);
    const used = new Set([...named].map(([key]) => key.replace(/^__MSG_|__$/g, '')));
    const unused = Object.keys(english).filter((key) => !used.has(key) && !used.has(stem(key)));
    expect(unused).toEqual([]);
  });

  test('that the manifest names exist', () => {
    const named = [...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
    expect(named).not.toEqual([]);
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });
});
