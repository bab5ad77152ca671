import type { Texts } from '../texts.ts';
import { toBase64 } from './base64.ts';
import css from './file.css?inline';
import type { KeptArticle } from './kept-article.ts';
import { keptPage } from './kept-page.ts';
import { makeElement } from './make-element.ts';
import type { EmbeddedPicture } from './pictures/embed-pictures.ts';
import { placePictures } from './pictures/place-pictures.ts';

/** Whatever the text holds: opened, the file loads nothing and runs nothing. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** A kept article as one HTML file that needs nothing else. */
export function htmlFile(
  kept: KeptArticle,
  texts: Texts,
  pictures: Map<string, EmbeddedPicture>,
): string {
  const page = document.implementation.createHTMLDocument(kept.title);
  const { documentElement: root, head } = page;
  root.lang = kept.language ?? '';
  root.dir = kept.direction;
  const title = [...head.childNodes];
  head.replaceChildren(
    makeElement(page, 'meta', { charset: 'utf-8' }),
    makeElement(page, 'meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    makeElement(page, 'meta', { name: 'viewport', content: 'width=device-width' }),
    ...title,
    ...facts(page, kept),
    makeElement(page, 'style', {}, css),
  );
  const article = keptPage(kept, texts);
  placePictures(article, dataAddresses(pictures), texts.translate('keepPicture'));
  page.body.append(article);
  return `<!doctype html>\n${root.outerHTML}\n`;
}

function facts(page: Document, kept: KeptArticle): HTMLElement[] {
  const named = (attribute: 'name' | 'property', name: string, content: string | null) =>
    content ? [makeElement(page, 'meta', { [attribute]: name, content })] : [];
  return [
    ...kept.authors.flatMap((author) => named('name', 'author', author)),
    ...named('property', 'og:title', kept.title),
    ...named('property', 'og:site_name', kept.site),
    ...named('property', 'article:published_time', kept.published),
    ...named('property', 'article:modified_time', kept.updated),
    ...named('property', 'article:section', kept.section),
    makeElement(page, 'link', { rel: 'canonical', href: kept.source }),
  ];
}

function dataAddresses(pictures: Map<string, EmbeddedPicture>): Map<string, string> {
  return new Map(
    [...pictures].map(([address, { bytes, type }]) => [
      address,
      `data:${type};base64,${toBase64(bytes)}`,
    ]),
  );
}
