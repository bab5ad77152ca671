import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page and what its server says of it. */
interface Served {
  body: string | Buffer;
  type?: string;
}

/** Serves pages by path under every `*.example` host of this machine. */
export interface PageServer {
  port: number;
  /** Puts a page in the place of the address's own server, and gives where it is now. */
  put(page: Served, address: string, host: string): string;
  close(): void;
}

/** Scripts of saved pages must not run, and nothing else is fetched. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cache-control': 'no-store',
};

export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, Served>();
  const server = createServer(({ url = '/' }, response) => {
    const { body = '', type = 'text/html' } = pages.get(url) ?? {};
    response.writeHead(pages.has(url) ? 200 : 404, {
      ...HEADERS,
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    put(page, address, host) {
      const { pathname, search } = new URL(address);
      pages.set(pathname + search, page);
      return `http://${host}:${port}${pathname}${search}`;
    },
    close: () => server.close(),
  };
}
