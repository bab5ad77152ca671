import type { KeptArticle } from '../kept-article.ts';
import { rightXml, xmlText } from './xml.ts';

/** The article as XHTML. */
export function articleXhtml(kept: KeptArticle, article: HTMLElement): string {
  return xhtml(kept, rightXml(new XMLSerializer().serializeToString(article)));
}

/** The contents: the article's heads. */
export function navXhtml(kept: KeptArticle, headings: { id: string; text: string }[]): string {
  const items = headings.map(
    ({ id, text }) => `<li><a href="article.xhtml#${xmlText(id)}">${xmlText(text)}</a></li>`,
  );
  return xhtml(
    kept,
    `<nav epub:type="toc"><h1>${xmlText(kept.title)}</h1><ol>${items.join('')}</ol></nav>`,
  );
}

function xhtml({ title, language, direction }: KeptArticle, body: string): string {
  const lang = language ? ` lang="${xmlText(language)}" xml:lang="${xmlText(language)}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${lang} dir="${direction}">
<head><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>
`;
}
