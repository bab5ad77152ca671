import type { Article } from './article/article.ts';
import { readArticle } from './article/read-article.ts';

/** A part that takes longer does not come. */
const TIMEOUT_MS = 20_000;
/** No part of a story is longer; what is would fill the memory. */
const MAX_BYTES = 20_000_000;

/**
 * Fetches the further parts of a story from the page's own site, one after the other, as a reader turning pages would,
 * and reads them. Throws where one cannot be had, is no article, or when `signal` says to stop.
 */
export async function loadParts(
  addresses: string[],
  page: Document,
  signal: AbortSignal,
): Promise<Article[]> {
  const parts: Article[] = [];
  for (const address of addresses) {
    const part = readArticle(await fetchPage(address, page, signal), page.defaultView);
    if (!part) throw new Error(`no article at ${address}`);
    parts.push(part);
  }
  return parts;
}

async function fetchPage(address: string, page: Document, signal: AbortSignal): Promise<Document> {
  if (new URL(address).origin !== new URL(page.URL).origin) throw new Error('another site');
  const reply = await fetch(address, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  if (!reply.ok || !/\bhtml\b/.test(reply.headers.get('content-type') ?? ''))
    throw new Error(`status ${reply.status}`);
  const bytes = await reply.arrayBuffer();
  if (bytes.byteLength > MAX_BYTES) throw new Error('too long');
  return parsed(bytes, reply.headers.get('content-type') ?? '', reply.url || address);
}

/** An inert document: nothing in it runs or loads. It has no address of its own, so links are read by its `<base>`. */
function parsed(bytes: ArrayBuffer, type: string, address: string): Document {
  const html = new TextDecoder(encodingOf(bytes, type)).decode(bytes);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const named = page.querySelector('base[href]');
  const base = page.createElement('base');
  base.href = new URL(named?.getAttribute('href') ?? '', address).href;
  named?.remove();
  page.head.prepend(base);
  return page;
}

/** What the header says, else what the page says in its first kilobyte, else UTF-8. */
function encodingOf(bytes: ArrayBuffer, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  const named = /charset\s*=\s*["']?([\w-]+)/i;
  const label = named.exec(type)?.[1] ?? named.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
