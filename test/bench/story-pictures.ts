import { blocksOf } from '../../src/article/blocks.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { fromList } from '../../tools/read/saved-pages.ts';
import { openSavedPage } from '../../tools/saved-page.ts';
import type { Labelled } from './labelled.ts';

const PAGES = 30;
/** Icons and faces beside bylines are no larger. */
const SMALL = 100;
/** Boxes beside and between a story's paragraphs whose pictures are not its own. */
const OTHERS =
  'aside, nav, footer, form, [class*="related" i], [class*="teaser" i], [class*="promo" i], [class*="newsletter" i], [class*="author" i], [class*="byline" i], [class*="share" i], [class*="social" i], [class*="comment" i], [class*="recommend" i], [class*="logo" i], [class*="icon" i], [class*="avatar" i], [class*="sponsor" i], [class*="advert" i], [class*="shop" i], [class*="product" i], [class*="more" i], [class*="recirc" i], [class*="sidebar" i], [class*="crosslink" i], [class*="preloader" i]';
const MIN_PARAGRAPH = 80;

/**
 * On the first labelled pages whose story has pictures: those of the saved page that stand between its first and last
 * paragraph and have an address, and how many of them the view has. Prints those that are missing.
 */
export async function countStoryPictures(labelled: Labelled): Promise<Record<string, number>> {
  const counted = { pages: 0, pictures: 0, missing: 0, repeated: 0 };
  for (const { id, file, url } of fromList(labelled.gold, labelled.pages)) {
    if (counted.pages === PAGES) break;
    const { window } = openSavedPage(file, url);
    const { document } = window;
    const article = readArticle(document);
    const named = article
      ? picturesBetween(
          document,
          blocksOf(article.body).map(({ text }) => text),
        )
      : [];
    if (article && named.length > 0) {
      const shown = [...article.body.querySelectorAll('img, source')].map(addressesOf);
      if (article.leadPicture) shown.push([fileOf(article.leadPicture.src)]);
      const missing = named.filter(
        (own) => !shown.some((one) => one.some((name) => own.includes(name))),
      );
      for (const names of missing) console.log(`  ${id} lacks ${names[0]}`);
      const all = [...article.body.querySelectorAll('img[src]')].map((one) =>
        one.getAttribute('src'),
      );
      counted.pages += 1;
      counted.pictures += named.length;
      counted.missing += missing.length;
      counted.repeated += all.length - new Set(all).size;
    }
    window.close();
    await new Promise((next) => setImmediate(next)); // lets jsdom free the page
  }
  return counted;
}

/** For each picture between the first and the last paragraph of these on the page, the names of its files. */
function picturesBetween(page: Document, texts: string[]): string[][] {
  const known = new Set(texts.map(folded).filter(({ length }) => length >= MIN_PARAGRAPH));
  const paragraphs = [...page.querySelectorAll('p')].filter((one) =>
    known.has(folded(one.textContent ?? '')),
  );
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return [];
  const pictures = [...page.querySelectorAll('img')].filter(
    (picture) =>
      (first.compareDocumentPosition(picture) & 4) !== 0 &&
      (last.compareDocumentPosition(picture) & 2) !== 0 &&
      !picture.closest(OTHERS) &&
      !isTeaser(picture) &&
      !isSmall(picture),
  );
  return pictures.map(addressesOf).filter((names) => names.length > 0);
}

/** The picture of a link to another page, not one that is enlarged by a link to itself. */
function isTeaser(picture: Element): boolean {
  const href = picture.closest('a')?.getAttribute('href') ?? '';
  return href !== '' && !/\.(?:jpe?g|png|webp|avif)\b|^#/i.test(href);
}

const folded = (text: string) => text.replace(/\s+/g, '');

function isSmall(picture: Element): boolean {
  return ['width', 'height'].some(
    (side) => Number.parseInt(picture.getAttribute(side) ?? '', 10) < SMALL,
  );
}

/** The names of the files that a picture's attributes name: sizes of one picture differ in the rest of the address. */
function addressesOf(picture: Element): string[] {
  const values = [...picture.attributes].flatMap(({ name, value }) =>
    /src|data-/.test(name) ? value.split(/[\s,]+/) : [],
  );
  const files = values.filter((value) => /\.(?:jpe?g|png|webp|avif)\b/i.test(value)).map(fileOf);
  return [
    ...new Set(
      files.filter(
        (file) => file.length > 6 && !/placeholder|blank|spacer|lazy|icon|logo/i.test(file),
      ),
    ),
  ];
}

const fileOf = (address: string) => /[^/?#=]+\.(?:jpe?g|png|webp|avif)/i.exec(address)?.[0] ?? '';
