import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { paragraphs } from '../article/invented-text.ts';

/** A story in three pages on this machine, whose server can be told not to answer, or to break off. */
export interface PartsSite {
  /** The story's first page. */
  address: string;
  /** How further pages are answered from now on. */
  mode: 'ok' | 'silent' | 'broken';
  close(): Promise<void>;
}

const PATH = '/2026/06/01/the-mill-by-the-weir';
const TITLE = 'The mill by the weir grinds again';
/** What each page has that the others have not, in its last paragraph. */
export const LAST_WORDS = [
  'The miller wiped the dust from the window and looked at the water for the first time since the flood in spring.',
  'On the second day the baker came with a cart and left with a smile that nobody had seen before.',
  'And on the third day it rained, which was good for the wheel, and for everybody who had paid for it.',
];

const links = [1, 2, 3]
  .map((number) => `<a href="${PATH}${number > 1 ? `/${number}` : ''}">${number}</a>`)
  .join(' ');
/** The film is loaded late by the page, that is never here: whatever asks for it is the view. */
const film =
  '<iframe data-src="https://www.youtube.com/embed/weir" title="The wheel turns"></iframe>';
const page = (part: number) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${TITLE} - The Courier</title><meta property="og:type" content="article"></head><body><main><article>
<h1>${TITLE}</h1>${paragraphs(4, 3 * part)}${part === 0 ? film : ''}<p id="last">${LAST_WORDS[part]}</p>
</article><nav>${links}</nav></main></body></html>`;

/** Starts the site on a free port. */
export async function startPartsSite(): Promise<PartsSite> {
  const site: PartsSite = { address: '', mode: 'ok', close: async () => undefined };
  const server = createServer(({ url = '/' }, response) => answer(url, site.mode, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site.address = `http://news.example:${(server.address() as AddressInfo).port}${PATH}`;
  site.close = () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return site;
}

function answer(url: string, mode: PartsSite['mode'], response: ServerResponse): void {
  const part = Number(/\/(\d)$/.exec(url)?.[1] ?? 1) - 1;
  if (part > 0 && mode === 'silent') return;
  if (part > 0 && mode === 'broken') {
    response.destroy();
    return;
  }
  response.writeHead(url.startsWith(PATH) ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
  });
  response.end(page(part));
}
