// @vitest-environment node
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles, withoutComments } from './source-files.ts';

/** A folder may import from itself and from those before it; what lies in no folder are entries and what they share. */
const LAYERS = ['article', 'clean', 'people', 'settings', 'view', 'entries'];
/** What every layer may import: types and data without imports of their own layer. */
const SHARED = new Set(['src/strings.ts']);
/** Who may import which package. */
const PACKAGES: Record<string, RegExp> = {
  '@mozilla/readability': /^src\/article\//,
  dompurify: /^src\/article\//,
  'jsonc-parser': /^src\/options\/data\//,
  preact: /^src\/(view|options|welcome)\//,
  'preact/hooks': /^src\/(view|options)\//,
  fflate: /^src\/view\/keep\//,
  'filenamify/browser': /^src\/view\/keep\//,
  'hast-util-from-dom': /^src\/view\/keep\//,
  'hast-util-to-mdast': /^src\/view\/keep\//,
  'hast-util-to-text': /^src\/view\/keep\//,
  'mdast-util-gfm-footnote': /^src\/view\/keep\//,
  'mdast-util-gfm-strikethrough': /^src\/view\/keep\//,
  'mdast-util-gfm-table': /^src\/view\/keep\//,
  'mdast-util-to-markdown': /^src\/view\/keep\//,
  hast: /^src\/view\/keep\//,
  mdast: /^src\/view\/keep\//,
  'webextension-polyfill': /^src\/browser\.ts$/,
};

interface Import {
  from: string;
  to: string;
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const IMPORT = /(?:\b(?:import|export)\b[^'";]*?\bfrom\s*|\bimport\s*\(?\s*)(['"])(.+?)\1/g;

function importsOf({ path, text }: SourceFile): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map(([, , to = '']) => ({
    from: path,
    to: to.startsWith('.') ? posix.join(posix.dirname(path), to.replace(/\?.*$/, '')) : to,
  }));
}

function layerOf(path: string): number {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
  const layer = LAYERS.indexOf(folder);
  return layer === -1 ? LAYERS.indexOf('entries') : layer;
}

/** Why an import is not allowed; null if it is. */
function fault({ from, to }: Import): string | null {
  if (!to.startsWith('src/')) {
    return PACKAGES[to]?.test(from) ? null : `${from} imports the package ${to}`;
  }
  if (SHARED.has(to) || layerOf(to) <= layerOf(from)) return null;
  return `${from} imports ${to}`;
}

const files = sourceFiles('src', /\.tsx?$/);
const imports = files.flatMap(importsOf);

describe('imports go one way: article ← clean ← people ← settings ← view ← entries', () => {
  test('in all of src', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(fault).filter(Boolean)).toEqual([]);
  });

  test('to files of src only, or to the packages of the extension', () => {
    const outside = imports.filter(({ to }) => /^(\.\.|test|tools|node:)/.test(to));
    expect(outside).toEqual([]);
  });

  test('what is shared by all imports nothing but the texts', () => {
    const own = imports.filter(({ from }) => SHARED.has(from)).map(({ to }) => to);
    expect(own).toEqual(['src/_locales/en/messages.json']);
  });

  test('webextension-polyfill in one file only', () => {
    const importers = imports.filter(({ to }) => to === 'webextension-polyfill');
    expect(new Set(importers.map(({ from }) => from))).toEqual(new Set(['src/browser.ts']));
  });

  test.each<[string, string, boolean]>([
    ['src/clean/a.ts', `import { b } from '../article/b.ts';`, true],
    ['src/article/a.ts', `import { b } from '../clean/b.ts';`, false],
    ['src/article/a.ts', `import type { B } from '../clean/b.ts';`, false],
    ['src/article/a.ts', `import {\n  b,\n  type C,\n} from "../people/b.ts";`, false],
    ['src/people/a.ts', `export { b } from '../view/b.ts';`, false],
    ['src/people/a.ts', `const b = await import('../view/b.ts');`, false],
    ['src/settings/a.ts', `import { b } from '../clean/b.ts';`, true],
    ['src/settings/a.ts', `import { b } from '../view/b.ts';`, false],
    ['src/settings/a.ts', `import { browser } from '../browser.ts';`, false],
    ['src/view/a.tsx', `import '../toggle-view.ts';`, false],
    ['src/view/a.tsx', `import css from './styles/a.css?inline';`, true],
    ['src/view/a.tsx', `import { browser } from '../browser.ts';`, false],
    ['src/content.ts', `import { browser } from './browser.ts';`, true],
    ['src/content.ts', `import browser from 'webextension-polyfill';`, false],
    ['src/clean/a.ts', `import type { MessageKey } from '../strings.ts';`, true],
    ['src/clean/a.ts', `import { readFileSync } from 'node:fs';`, false],
    ['src/clean/a.ts', `// import { b } from '../view/b.ts';`, true],
  ])('the rule: in %s, %s: %s', (path, text, isAllowed) => {
    expect(importsOf({ path, text }).every((one) => fault(one) === null)).toBe(isAllowed);
  });
});

test('article, clean, people, settings and view do not use the browser’s extension API', () => {
  const inner = files.filter(({ path }) => layerOf(path) < LAYERS.indexOf('entries'));
  const uses = /\b(?:chrome|browser)\s*\??\.\s*\w+/;
  const users = inner.filter(({ text }) => uses.test(withoutComments(text)));
  expect(users.map(({ path }) => path)).toEqual([]);
  expect(files.filter(({ text }) => uses.test(withoutComments(text))).length).toBeGreaterThan(1);
});
