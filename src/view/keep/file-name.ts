import filenamify from 'filenamify/browser';
import { bytesOfText } from './bytes.ts';
import type { KeptArticle } from './kept-article.ts';

/** What every system takes is 255 bytes with the ending; folders synchronised elsewhere take less. */
const MAX_BYTES = 160;

/**
 * The name under which an article is saved, "2026-11-20 The Harbour Gazette – The ferry sails.md": sorted by date, safe
 * on Windows, macOS and Linux.
 * @param extension without a dot
 */
export function fileName(
  { published, site, title }: Pick<KeptArticle, 'published' | 'site' | 'title'>,
  extension: string,
): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? '';
  const [publication, heading] = [safe(site), safe(title)];
  const named = [publication, heading].filter(Boolean).join(' – ');
  const whole = [day, named].filter(Boolean).join(' ');
  return `${shortened(safe(whole)) || 'article'}.${extension}`;
}

/** Without what a system forbids or a hidden file begins with. */
function safe(text: string): string {
  if (!/[\p{L}\p{N}\p{So}]/u.test(text)) return '';
  const plain = filenamify(text, { replacement: ' ', maxLength: Number.POSITIVE_INFINITY });
  return plain.replace(/\s+/g, ' ').replace(/^[\s.~-]+|[\s.~]+$/g, '');
}

/** Cut between letters, at the last word that fits where words are told apart by spaces. */
function shortened(name: string): string {
  let bytes = 0;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += bytesOfText(segment).length;
    if (bytes > MAX_BYTES) return short.replace(/(?<=.{40})\s\S{0,20}$/u, '').trim();
    short += segment;
  }
  return short;
}
