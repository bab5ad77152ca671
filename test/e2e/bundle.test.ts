import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { allPhrases } from '../../src/clean/phrases/all-phrases.ts';
import { EXTENSION_FOLDERS } from './browsers/browser.ts';

/** The script that is put into every page read, gzipped; more than this would be felt on a slow machine. */
const MAX_CONTENT_BYTES = 60_000;

const targets = Object.entries(EXTENSION_FOLDERS);

describe.each(targets)('what was built for %s', (_, folder) => {
  const file = (name: string) => readFileSync(join(folder, name), 'utf8');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const manifest = JSON.parse(file('manifest.json'));
  const content = file('content.js');

  test('content.js is one classic script', () => {
    expect(() => new Script(content)).not.toThrow();
    expect(() => new Script("import a from 'a';")).toThrow(SyntaxError); // what this test relies on
    expect(() => new Script('export const a = 1;')).toThrow(SyntaxError);
    expect(content).not.toMatch(/\bimport\s*\(|\bimportScripts\b|\brequire\s*\(/);
  });

  test('extras are classic scripts that no page can ask for', () => {
    const extras = files.filter((name) => /^extras[\\/]/.test(name));
    expect(extras).toContain(join('extras', 'settings.js'));
    for (const name of extras) {
      expect(() => new Script(file(name)), name).not.toThrow();
      expect(file(name), name).not.toMatch(/\bimport\s*\(|\bbrowser\.|\bchrome\./);
    }
  });

  test('scripts in pages go without the polyfill, the background has it', () => {
    const polyfill = '__mozWebExtensionPolyfillReject__';
    const holders = files.filter((name) => name.endsWith('.js') && file(name).includes(polyfill));
    expect(holders.filter((name) => /content|extras/.test(name))).toEqual([]);
    expect(holders).not.toEqual([]);
  });

  test('content.js is small', () => {
    const packed = gzipSync(content, { level: 9 }).length;
    console.log(`${folder}/content.js: ${content.length} characters, ${packed} bytes gzipped`);
    expect(packed).toBeLessThan(MAX_CONTENT_BYTES);
  });

  test('the phrases of all languages are in the background only', () => {
    const others = files.filter((name) => name.endsWith('.js') && name !== 'content.js');
    const background = plainWords(others.map(file).join('\n'));
    const inContent = plainWords(content);
    for (const { language, commonWords } of allPhrases) {
      const words = commonWords.slice(0, 8).join(' ');
      if (!/^[\w ]+$/.test(words)) continue; // may be written with escapes
      const found = [background, inContent].map((code) => code.includes(words));
      expect([language, ...found]).toEqual([language, true, false]);
    }
  });

  test('nothing is run from text', () => {
    for (const name of files.filter((name) => name.endsWith('.js'))) {
      expect([
        name,
        file(name).match(/\beval\s*\(|\bnew\s+Function\b|\bdocument\.write\b/g),
      ]).toEqual([name, null]);
    }
  });

  test('there is no source map and no code left to compile', () => {
    expect(files.filter((name) => /\.(?:map|tsx?|test\.\w+)$/.test(name))).toEqual([]);
    expect(content).not.toContain('sourceMappingURL');
  });

  test('nothing is put into pages or open to them by itself', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('content_security_policy');
  });

  test('the manifest has one kind of background', () => {
    const kinds = ['service_worker', 'scripts', 'page'].filter(
      (kind) => kind in manifest.background,
    );
    expect(kinds).toEqual([folder.includes('firefox') ? 'scripts' : 'service_worker']);
  });

  test('every file that the manifest names is there', () => {
    const named = JSON.stringify(manifest).match(/"[\w./-]+\.(?:js|html|png|svg|css)"/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    const missing = named
      .map((name) => name.slice(1, -1))
      .filter((name) => !existsSync(join(folder, name)));
    expect(missing).toEqual([]);
    expect(existsSync(join(folder, '_locales', manifest.default_locale, 'messages.json'))).toBe(
      true,
    );
  });

  test('its pages load files of the extension only', () => {
    for (const page of files.filter((name) => name.endsWith('.html'))) {
      const html = file(page);
      const loaded = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(
        ([, address = '']) => address,
      );
      expect(loaded.filter((address) => /^(?:\w+:|\/\/)/.test(address))).toEqual([]);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
  });
});

/** A list of words in one way, however the bundler writes it: `["a","b"]`, `"a.b".split(".")`. */
function plainWords(code: string): string {
  return code.replace(/\W+/g, ' ');
}
