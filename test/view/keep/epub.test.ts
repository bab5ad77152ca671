import { readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { blocksOf } from '../../../src/article/blocks.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { epubFile } from '../../../src/view/keep/epub/epub-file.ts';
import type { KeptArticle } from '../../../src/view/keep/kept-article.ts';
import type { EmbeddedPicture } from '../../../src/view/keep/pictures/embed-pictures.ts';
import { pictureAddresses } from '../../../src/view/keep/pictures/embed-pictures.ts';
import { firstState } from '../../../src/view/state.ts';
import { openSavedPage } from '../../../tools/saved-page.ts';
import { handMadePages } from '../../pages/expectation.ts';
import { kept, keptOf, TEXTS } from './kept.ts';

// The checker is WebAssembly, which takes its time to start.
vi.setConfig({ testTimeout: 60_000 });

const NOW = new Date('2026-11-23T10:00:00Z');
const PICTURE: EmbeddedPicture = {
  bytes: new Uint8Array(readFileSync('icons/icon-16.png')),
  type: 'image/png',
  extension: 'png',
};

/** A book in which every picture is the same. */
function bookOf(article: KeptArticle, hasPictures = true): Uint8Array {
  const addresses = hasPictures ? pictureAddresses(article.body) : [];
  return epubFile(article, TEXTS, new Map(addresses.map((address) => [address, PICTURE])), NOW);
}

/** What the checker has against a book. */
async function faultsOf(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages
    .filter(({ severity }) => /fatal|error|warning/i.test(severity))
    .map(({ id, message }) => `${id} ${message}`);
}

const ODD = `
  <h2 id="a b">One</h2><p id="x">Text<sup><a href="#n1" id="r">1</a></sup> <a href="/q?a=[1]|2#x y">odd link</a></p>
  <center><font><p>Old</p></font></center><ul>loose<li>item<ol type="i"><li>in</li></ol></li></ul>
  <dl><dd>alone</dd></dl><figure><figcaption>first</figcaption><img src="/p.jpg" width="100%"><figcaption>second</figcaption></figure>
  <table><caption><p>Cap</p></caption><tr><td width="3" colspan="2"><p>cell</p></td></tr></table>
  <a href="/card"><div><h3>Card</h3></div></a><p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> <time>noon</time> <bdo>x</bdo></p>
  <details><p>no summary</p></details><details><summary><div>Sum</div></summary>more</details>
  <p><math alttext="x"><mi>x</mi></math></p><pre>a\n<b>b</b></pre><ol><li id="n1" value="1">Note <a href="#r">↩</a></li></ol>
  <video controls><source src="/v.mp4"></video><abbr>EU</abbr><q cite="x y">q</q><hr><p lang="not a language" dir="sideways">end</p>`;

const PAGES = new Set(['arabic', 'how-to', 'japanese', 'references', 'sample']);

describe('an EPUB', () => {
  test('begins with its type, as it is, and has what a book must have', () => {
    const book = bookOf(keptOf('<h2>A</h2><p>One <img src="/a.png" alt="Boat"></p>'));
    expect(strFromU8(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(book[8]).toBe(0); // stored
    const files = unzipSync(book);
    expect(Object.keys(files)).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'book/package.opf',
      'book/nav.xhtml',
      'book/article.xhtml',
      'book/style.css',
      'book/pictures/1.png',
    ]);
    const [opf, nav, article] = ['package.opf', 'nav.xhtml', 'article.xhtml'].map((name) =>
      strFromU8(files[`book/${name}`] ?? new Uint8Array()),
    );
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-23T10:00:00Z</meta>');
    expect(opf).toContain('<dc:creator>Ingrid Solheim</dc:creator>');
    expect(opf).toContain('<dc:source>https://news.example/a</dc:source>');
    expect(nav).toContain('<li><a href="article.xhtml#head-1">A</a></li>');
    expect(article).toContain('<img alt="Boat" src="pictures/1.png" />');
  });

  test('reads from right to left where its language does', () => {
    const book = bookOf(keptOf('<p>نص</p>', { direction: 'rtl', language: 'ar' }));
    const opf = strFromU8(unzipSync(book)['book/package.opf'] ?? new Uint8Array());
    expect(opf).toContain('page-progression-direction="rtl"');
  });

  test('the checker finds what is wrong, and nothing in a book of odd markup', async () => {
    const article = keptOf(ODD, {
      title: 'A & B <c> \u0001',
      language: 'en',
      published: 'yesterday',
    });
    expect(await faultsOf(bookOf(article))).toEqual([]);
    expect(await faultsOf(bookOf(article, false))).toEqual([]);
    const broken = { ...article, language: 'not a language' };
    expect(await faultsOf(bookOf(broken))).not.toEqual([]);
  });

  test.each(handMadePages('test/pages').filter(({ name }) => PAGES.has(name)))(
    'of $name is right',
    async ({ source, url }) => {
      const saved = openSavedPage(source, url);
      const article = readArticle(saved.window.document);
      if (!article) throw new Error('no article');
      const reading = { article, blocks: blocksOf(article.body), removals: [], isValveOpen: false };
      expect(await faultsOf(bookOf(kept(firstState(reading, true))))).toEqual([]);
      saved.window.close();
    },
  );
});
