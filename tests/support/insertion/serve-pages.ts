import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export type ServedPages = {
  /** Address of a page; `otherOrigin` gives the same page from another site. */
  url: (name: string, otherOrigin?: boolean) => string;
  close: () => Promise<void>;
};

type Site = {
  /** Pages by name, as HTML; a page may come with headers. */
  pages: Record<string, string | { html: string; headers: Record<string, string> }>;
  /** Folders served under a first path segment. */
  folders?: Record<string, string>;
};

/** Serves pages on a free port of this machine. */
export async function servePages({ pages, folders = {} }: Site): Promise<ServedPages> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(
      1,
    );
    const page = pages[path];
    if (page !== undefined) {
      const { html, headers } = typeof page === 'string' ? { html: page, headers: {} } : page;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
      return;
    }
    const [first = '', ...rest] = path.split('/');
    const folder = folders[first];
    const file = folder === undefined ? undefined : join(folder, normalize(rest.join('/')));
    if (file === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name, otherOrigin = false) =>
      `http://${otherOrigin ? 'localhost' : '127.0.0.1'}:${port}/${name}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
