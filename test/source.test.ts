// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { sourceFiles, withoutComments } from './source-files.ts';

/** Ways in which text from a page could become markup or code. */
const DANGEROUS: [string, RegExp][] = [
  // Reading it is harmless.
  [
    'innerHTML or outerHTML written to',
    /\b(?:inner|outer)HTML['"\]]*\s*(?:(?:\+|\?\?|\|\||&&)?=(?!=)|:)/,
  ],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['document.write', /\bdocument\s*\.\s*write(?:ln)?\b/],
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew\s+Function\b/],
  ['a timer with code', /\bset(?:Timeout|Interval)\s*\(\s*['"`]/],
  ['setHTMLUnsafe', /\bsetHTMLUnsafe\b/],
  ['createContextualFragment', /\bcreateContextualFragment\b/],
  ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/],
  ['DOMParser', /\bDOMParser\b/],
  ['fetch', /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew\s+(?:WebSocket|EventSource)\b/],
];

const EXAMPLES = [
  'element.innerHTML = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'document.write(text);',
  'eval(text)',
  'new Function(text)',
  "setTimeout('steal()', 1)",
  'element.setHTMLUnsafe(text)',
  'range.createContextualFragment(text)',
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  "new DOMParser().parseFromString(text, 'text/html')",
  'fetch(url)',
];

/**
 * The exceptions: the background reads the model file that is shipped with it; the further parts of a story are fetched
 * from the page's own site when the reader asks for them, and parsed into a document in which nothing runs; pictures are
 * fetched when the reader wants them in a file.
 */
const ALLOWED: readonly (readonly [string, string])[] = [
  ['src/fetch-picture.ts', 'fetch'],
  ['src/load-parts.ts', 'DOMParser'],
  ['src/load-parts.ts', 'fetch'],
  ['src/load-picture.ts', 'fetch'],
  ['src/load-recogniser.ts', 'fetch'],
];

const code = sourceFiles('src', /\.tsx?$/).map(
  ({ path, text }) => [path, withoutComments(text)] as const,
);

test.each([
  'const copied = element.innerHTML;',
  "if (element.innerHTML === '') return;",
  '// element.innerHTML = text;',
])('%s is no danger', (line) => {
  expect(DANGEROUS.filter(([, pattern]) => pattern.test(withoutComments(line)))).toEqual([]);
});

describe('our sources', () => {
  test.each(DANGEROUS)('never use: %s', (name, pattern) => {
    const users = code.filter(([, text]) => pattern.test(text)).map(([path]) => path);
    expect(users).toEqual(ALLOWED.filter(([, danger]) => danger === name).map(([path]) => path));
  });

  test('fetch nothing for the background but the extension’s own model', () => {
    const [, text = ''] = code.find(([path]) => path === 'src/load-recogniser.ts') ?? [];
    expect(text.match(/\bfetch\s*\([^)]*\)/g)).toEqual(['fetch(modelAddress)']);
    expect(text).toContain("import modelAddress from './people/tagger/people.model?url'");
  });

  test.each(DANGEROUS.map(([name, pattern], i) => [name, pattern, EXAMPLES[i] ?? ''] as const))(
    '%s would be found',
    (_, pattern, example) => {
      expect(pattern.test(withoutComments(example))).toBe(true);
    },
  );

  test('have no script, style or handler in a page’s markup', () => {
    const pages = sourceFiles('src', /\.html$/);
    expect(pages).not.toEqual([]);
    const faulty = pages.filter(({ text }) =>
      /<script(?![^>]*\bsrc=)|<style|\son\w+\s*=|\bstyle\s*=|javascript:/i.test(text),
    );
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  test('load nothing from elsewhere', () => {
    const remote = /(?:src|href)\s*=\s*["'](?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//i;
    const files = sourceFiles('src', /\.(?:html|css)$/);
    expect(files.filter(({ text }) => remote.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
