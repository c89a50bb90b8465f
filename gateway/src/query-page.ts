import { readFileSync } from 'node:fs';
import { header } from '@dure/kit/http';
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

/** A page to try queries at `/query`: GraphiQL from files of ours, with an example and a place for the token. */
export function addQueryPage(server: FastifyInstance): void {
  const page = queryPage();
  server.get(pagePath, (_request, reply) =>
    reply.header('content-security-policy', contentSecurityPolicy).type('text/html; charset=utf-8').send(page),
  );
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

function queryPage(): string {
  const example = readFileSync(new URL('query-page-example.graphql', import.meta.url), 'utf8');
  return ruruHTML({
    endpoint: '/graphql',
    staticPath: filesPath,
    htmlParts: { titleTag: '<title>Dure · 두레</title>' },
    // The type asks for every setting; what is not given keeps its default.
    clientConfig: {
      defaultQuery: example,
      defaultHeaders: JSON.stringify({ 'accept-language': 'ko' }, null, 2),
      isHeadersEditorEnabled: true,
      showPersistHeadersSettings: true,
    } as RuruClientConfig,
  });
}
