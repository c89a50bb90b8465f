import { readFileSync } from 'node:fs';
import { header } from '@dure/kit/http';
import { localeOf } from '@dure/kit/language';
import type { Locale } from '@dure/kit/request-scope';
import type { FastifyInstance } from 'fastify';
import { type RuruClientConfig, ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';

const pagePath = '/query';
const filesPath = '/query/files/';

/** The browser itself refuses to load anything from elsewhere, or to send anything there. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * A page to try queries at `/query`: GraphiQL from files of ours, with an example and a place for the token. It asks the
 * graph in the language of the browser until its reader chooses another.
 */
export function addQueryPage(server: FastifyInstance): void {
  const pages = { ko: queryPage('ko'), en: queryPage('en') } as const;
  for (const path of [pagePath, `${pagePath}/`]) {
    server.get(path, (request, reply) =>
      reply
        .header('content-security-policy', contentSecurityPolicy)
        .header('vary', 'accept-language')
        .type('text/html; charset=utf-8')
        .send(pages[localeOf(header(request, 'accept-language'))]),
    );
  }
  server.get(`${filesPath}*`, async (request, reply) => {
    const file = await getStaticFile({
      staticPath: filesPath,
      urlPath: request.url,
      acceptEncoding: header(request, 'accept-encoding'),
      disallowDevAssets: true,
    });
    return file === null ? reply.callNotFound() : reply.headers(file.headers).send(file.content);
  });
}

/** What answers at `/`: the way to the query page where there is one, else the addresses that a program needs. */
export function addRoot(server: FastifyInstance, hasQueryPage: boolean): void {
  server.get('/', (_request, reply) =>
    hasQueryPage ? reply.redirect(pagePath) : { name: 'Dure', graph: '/graphql', health: '/health/ready' },
  );
}

const icon =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='6' fill='none' stroke='#0b5ed7' stroke-width='3'/></svg>";

/** The title of a browser's tab, with an icon that needs no file. */
const titleTag = `<title>Dure · 두레</title><link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`;

function queryPage(locale: Locale): string {
  const example = readFileSync(new URL('query-page-example.graphql', import.meta.url), 'utf8');
  const page = ruruHTML({
    endpoint: '/graphql',
    staticPath: filesPath,
    htmlParts: {
      titleTag,
      // The editor scrolls within itself; without this the page behind it does, too, into nothing.
      styleTags: (base) => `${base}<style>html,body{height:100%;overflow:hidden}</style>`,
    },
    // The type asks for every setting; what is not given keeps its default.
    clientConfig: {
      defaultQuery: example,
      defaultHeaders: JSON.stringify({ 'accept-language': locale }, null, 2),
      isHeadersEditorEnabled: true,
      showPersistHeadersSettings: true,
    } as RuruClientConfig,
  });
  return page.replace(/<html[^>]*>/, `<html lang="${locale}">`);
}
