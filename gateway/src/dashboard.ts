import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError } from '@dure/kit/config';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { DashboardConfig } from './dashboard-settings.ts';

/** What a build of the dashboard says of itself: the addresses of its pages, and the styles that its libraries add. */
const serving = z.object({
  routes: z.array(z.string().startsWith('/')),
  styleHashes: z.array(z.string().regex(/^sha(256|384|512)-[A-Za-z0-9+/=]+$/)),
});

const yearSeconds = 31_536_000;

/**
 * The dashboard, from the folder into which it was built. Its pages all have the same document. Where no page is, a
 * browser gets it, too, with status 404, and it says so in the reader's language; programs get their words. Files carry a
 * hash of their contents in their names and may be kept for ever. `GET /dashboard.json` tells the pages how people sign in.
 * Throws ConfigError where the folder holds no build.
 */
export function addDashboard(server: FastifyInstance, folder: string, config: DashboardConfig): void {
  const root = resolve(folder);
  const { routes, styleHashes } = readServing(root);
  const signIn = signInOf(config);
  const policy = policyWith(styleHashes, signIn === null ? [] : originsOf(config));
  void server.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: yearSeconds * 1_000,
  });
  // Asked for again each time, as the document: a new build has a new one.
  server.get('/worker.js', (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('worker.js', root, { cacheControl: false }),
  );
  const guard = (reply: FastifyReply): FastifyReply =>
    reply
      .header('content-security-policy', policy)
      .header('referrer-policy', 'same-origin')
      .header('x-content-type-options', 'nosniff')
      // Asked for again each time, and sent only when it has changed.
      .header('cache-control', 'no-cache');
  for (const route of routes) {
    server.get(route, (_request, reply) => guard(reply).sendFile('index.html', root, { cacheControl: false }));
  }
  server.get('/dashboard.json', (_request, reply) => reply.header('cache-control', 'no-cache').send({ signIn }));
  const unknown = readFileSync(join(root, 'index.html'), 'utf8');
  server.get('/*', (request, reply) => {
    reply.header('vary', 'accept');
    if (!takesPages(request)) return reply.callNotFound();
    return guard(reply).code(404).type('text/html; charset=utf-8').send(unknown);
  });
}

/** As browsers ask when somebody follows a link. Who takes anything is a program. */
const takesPages = ({ headers }: FastifyRequest): boolean =>
  /\btext\/html\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(headers.accept ?? '');

/** What a page needs to know to sign people in; null where it cannot. Nothing of it is secret. */
function signInOf(config: DashboardConfig) {
  const { oidcIssuer: issuer, dashboardClientId: clientId, dashboardScope: scope } = config;
  if (clientId === undefined) return null;
  const { dashboardResource: resource = null, dashboardAudience: audience = null } = config;
  return { issuer, clientId, scope, resource, audience };
}

const originsOf = ({ oidcIssuer, dashboardConnectTo }: DashboardConfig): string[] => [
  ...new Set([new URL(oidcIssuer).origin, ...dashboardConnectTo]),
];

function readServing(root: string): z.infer<typeof serving> {
  try {
    return serving.parse(JSON.parse(readFileSync(join(root, 'serving.json'), 'utf8')));
  } catch (cause) {
    throw new ConfigError([`DASHBOARD_PATH names ${root}, which holds no build of the dashboard (${String(cause)})`]);
  }
}

/** The browser itself refuses to load or send anything elsewhere, and to run what stands in the document. */
const policyWith = (styleHashes: readonly string[], origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`.trim(),
    "img-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
