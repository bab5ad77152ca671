import type { Texts } from '../texts.ts';
import { epubFile } from './epub/epub-file.ts';
import { fileName } from './file-name.ts';
import { htmlFile } from './html-file.ts';
import type { KeptArticle } from './kept-article.ts';
import { markdownFile } from './markdown/markdown-file.ts';
import type { OfferedFile } from './offer-file.ts';
import { adaptForBook } from './pictures/adapt-for-book.ts';
import type { AdaptPicture, EmbeddedPicture } from './pictures/embed-pictures.ts';

/** What an article is saved as, by the ending of its file's name. */
export type Format = 'md' | 'html' | 'epub';

export const FORMAT_NAMES: Record<Format, string> = { md: 'Markdown', html: 'HTML', epub: 'EPUB' };

/** How pictures are made fit for a format; Markdown holds none. */
export const ADAPT: Record<Exclude<Format, 'md'>, AdaptPicture> = {
  html: async (picture) => picture,
  epub: adaptForBook,
};

/** The file of a kept article, with these pictures in it. */
export function fileOf(
  format: Format,
  kept: KeptArticle,
  texts: Texts,
  pictures: Map<string, EmbeddedPicture>,
): OfferedFile {
  const name = fileName(kept, format);
  const now = new Date();
  switch (format) {
    case 'md':
      return { name, type: 'text/markdown;charset=utf-8', content: markdownFile(kept, texts, now) };
    case 'html':
      return { name, type: 'text/html;charset=utf-8', content: htmlFile(kept, texts, pictures) };
    case 'epub': {
      const content = epubFile(kept, texts, pictures, now);
      return { name, type: 'application/epub+zip', content };
    }
  }
}
