import type { KeptArticle } from '../kept-article.ts';
import { xmlText } from './xml.ts';

/** A picture of the book; `path` from the package document. */
export interface BookPicture {
  path: string;
  type: string;
}

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A date that EPUB takes, by its day at least. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** What is in the book, and in what order. */
export function packageDocument(
  kept: KeptArticle,
  pictures: BookPicture[],
  hasFormulas: boolean,
  now: Date,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="source" dir="${kept.direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(kept, now).join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"${hasFormulas ? ' properties="mathml"' : ''}/>
<item id="style" href="style.css" media-type="text/css"/>
${pictures.map(({ path, type }, at) => `<item id="picture-${at + 1}" href="${path}" media-type="${type}"/>`).join('\n')}
</manifest>
<spine page-progression-direction="${kept.direction}"><itemref idref="article"/></spine>
</package>
`;
}

function metadata(kept: KeptArticle, now: Date): string[] {
  const entry = (name: string, text: string | null, attributes = '') =>
    text?.trim() ? [`<${name}${attributes}>${xmlText(text)}</${name.replace(/ .*/, '')}>`] : [];
  const day =
    kept.published && (DATE.test(kept.published) ? kept.published : dayOf(kept.published));
  return [
    ...entry('dc:identifier', kept.source, ' id="source"'),
    ...entry('dc:title', kept.title.trim() || kept.site),
    ...entry('dc:language', kept.language ?? 'und'),
    ...kept.authors.flatMap((author) => entry('dc:creator', author)),
    ...entry('dc:publisher', kept.site),
    ...entry('dc:date', day),
    ...entry('dc:subject', kept.section),
    ...entry('dc:source', kept.source),
    // To the second, as the format wants it.
    ...entry('meta', now.toISOString().replace(/\.\d+/, ''), ' property="dcterms:modified"'),
  ];
}

function dayOf(published: string): string | null {
  const date = new Date(published);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
