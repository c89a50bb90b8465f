import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { localeOf } from '@dure/kit/language';
import type { Provider } from 'oidc-provider';
import { personOf } from '../demo/people.ts';
import { expiredPage, loginPage } from './pages.ts';
import { isLoopbackAddress } from './provider.ts';

const longestForm = 10_000;

/**
 * The issuer's HTTP server: the provider's own endpoints, its login page and `/health/ready`.
 * It answers only to names of this machine, so that a page from the internet cannot reach it through a name of its own.
 */
export function createIssuerServer(provider: Provider): Server {
  const endpoints = provider.callback();
  return createServer((request, response) => {
    if (!isLoopbackAddress(`http://${request.headers.host}`))
      return send(response, 403, 'text/plain', 'This machine only.');
    const path = request.url ?? '/';
    if (path === '/health/ready') return send(response, 200, 'application/json', '{"status":"ready"}');
    if (path.startsWith('/interaction/')) return void login(provider, request, response);
    return void endpoints(request, response);
  });
}

async function login(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const locale = localeOf(request.headers['accept-language']);
  try {
    const { prompt } = await provider.interactionDetails(request, response);
    if (prompt.name === 'consent') return await provider.interactionFinished(request, response, { consent: {} });
    if (request.method !== 'POST') return send(response, 200, 'text/html', loginPage(locale, request.url ?? ''));
    const form = await text(request);
    const person = form.length > longestForm ? null : personOf(new URLSearchParams(form).get('person') ?? '');
    if (person === null) return send(response, 400, 'text/html', loginPage(locale, request.url ?? ''));
    await provider.interactionFinished(request, response, { login: { accountId: person.key } });
  } catch (error) {
    // The interaction is over or belongs to another browser; the provider says so by throwing.
    console.error(error);
    send(response, 400, 'text/html', expiredPage(locale));
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
}
