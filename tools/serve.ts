import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** A folder on a web server of this machine. */
export interface Site {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  close(): Promise<void>;
}

// No charset: a page says its own, as it does where it was saved.
const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
};

/**
 * Serves the files of `folder` on a free port of this machine, to this machine only. A file that ends
 * in .gz is sent as what it holds (`story.html.gz` as a page). Every answer carries `headers`.
 */
export async function serve(folder: string, headers: Record<string, string> = {}): Promise<Site> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(folder, request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const file = fileFor(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const isCompressed = extname(file) === '.gz';
  const type = CONTENT_TYPES[extname(isCompressed ? file.slice(0, -3) : file).toLowerCase()];
  response.writeHead(200, {
    'content-type': type ?? 'application/octet-stream',
    ...(isCompressed && { 'content-encoding': 'gzip' }),
  });
  response.end(readFileSync(file));
}

/** The file that an address means; null if there is none or it lies outside of `folder`. */
function fileFor(folder: string, url: string): string | null {
  const path = decode(new URL(url, 'http://127.0.0.1').pathname);
  if (path === null) return null;
  const root = resolve(folder);
  const file = join(root, path);
  const isInside = file.startsWith(root.endsWith(sep) ? root : root + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** `/a%20b` → `/a b`; null for what is no text at all, like `/%ff`. */
function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
