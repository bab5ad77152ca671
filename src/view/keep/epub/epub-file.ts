import { type Zippable, zipSync } from 'fflate';
import type { Texts } from '../../texts.ts';
import { bytesOfText } from '../bytes.ts';
import css from '../file.css?inline';
import type { KeptArticle } from '../kept-article.ts';
import { keptPage } from '../kept-page.ts';
import type { EmbeddedPicture } from '../pictures/embed-pictures.ts';
import { placePictures } from '../pictures/place-pictures.ts';
import { articleXhtml, navXhtml } from './documents.ts';
import { type BookPicture, CONTAINER, packageDocument } from './package.ts';

/** Packed already. */
const STORED = { level: 0 } as const;

/** A kept article as a book, EPUB 3. Its reading programs take JPEG, PNG and GIF (`adaptForBook`). */
export function epubFile(
  kept: KeptArticle,
  texts: Texts,
  pictures: Map<string, EmbeddedPicture>,
  now: Date,
): Uint8Array {
  const held = [...pictures].map(([address, { bytes, type, extension }], at) => ({
    ...{ address, bytes, type },
    path: `pictures/${at + 1}.${extension}`,
  }));
  const article = keptPage(kept, texts);
  const paths = new Map(held.map(({ address, path }) => [address, path]));
  placePictures(article, paths, texts.translate('keepPicture'));
  const headings = nameHeadings(article);
  const hasFormulas = article.querySelector('math') !== null;
  return zipSync({
    // The first, and as it is: by it programs tell a book from other archives.
    mimetype: [bytesOfText('application/epub+zip'), STORED],
    'META-INF/container.xml': bytesOfText(CONTAINER),
    'book/package.opf': bytesOfText(packageDocument(kept, held, hasFormulas, now)),
    'book/nav.xhtml': bytesOfText(navXhtml(kept, headings)),
    'book/article.xhtml': bytesOfText(articleXhtml(kept, article)),
    'book/style.css': bytesOfText(css),
    ...pictureFiles(held),
  });
}

function pictureFiles(pictures: (BookPicture & { bytes: Uint8Array })[]): Zippable {
  return Object.fromEntries(pictures.map(({ path, bytes }) => [`book/${path}`, [bytes, STORED]]));
}

/** The heads of the article, and of what is after it, each with an id to lead to. */
function nameHeadings(article: HTMLElement): { id: string; text: string }[] {
  return [...article.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading, at) => {
    heading.id ||= `head-${at}`;
    return { id: heading.id, text: (heading.textContent ?? '').replace(/\s+/g, ' ').trim() };
  });
}
