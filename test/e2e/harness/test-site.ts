import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';

/** A page of a test: markup, or markup with headers of its own. */
export type TestPage = string | { readonly html: string; readonly headers: Readonly<Record<string, string>> };

export interface TestSite {
  /** The address of a page of the site, on this host or on another name for it. */
  readonly at: (path: string, host?: string) => string;
  /** What was asked of the site since the last call: paths. */
  readonly takeRequests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves pages on this machine alone, under one host. `/` before a path is optional. */
export async function openTestSite(pages: Readonly<Record<string, TestPage>>): Promise<TestSite> {
  let requests: string[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request);
    // Browsers ask for it by themselves.
    if (path !== 'favicon.ico') requests.push(path);
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { html, headers } = typeof page === 'string' ? { html: page, headers: {} } : page;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><html lang="en"><title>${path}</title><body>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    at: (path, host = '127.0.0.1') => `http://${host}:${port}/${path}`,
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
}
