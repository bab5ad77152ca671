import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `feature.html` on a site of its own, whose pictures are what the test wants. */
export interface PictureSite {
  address: string;
  /** Each picture's file, from now on; null: none is ever sent. */
  picture: Buffer | null;
  close(): Promise<void>;
}

const PAGE = new URL('pages/feature.html', import.meta.url);

/** Starts the site on a free port. */
export async function startPictureSite(): Promise<PictureSite> {
  const site: PictureSite = { address: '', picture: null, close: async () => undefined };
  const server = createServer(({ url = '/' }, response) => {
    if (url.startsWith('/feature')) {
      response.setHeader('content-type', 'text/html');
      response.end(readFileSync(PAGE));
    } else if (site.picture) {
      response.setHeader('content-type', 'image/webp');
      response.setHeader('cache-control', 'no-store');
      response.end(site.picture);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feature.html`;
  site.close = () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return site;
}
