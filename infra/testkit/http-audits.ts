import { serverAudits } from 'graphql-http';

/**
 * The audits of GraphQL over HTTP that the `graphql-http` package ships, for tests: each with its name, and a check that
 * throws why it failed. `headers` are added to every request.
 */
export const httpAudits = (url: () => string, headers: Record<string, string> = {}) =>
  // The address is known only once the server under test listens.
  serverAudits({ url, fetchFn: withHeaders(headers) }).map(({ id, name, fn }) => ({
    name: `${name} (${id})`,
    check: async () => {
      const result = await fn();
      if (result.status !== 'ok') throw new Error(`${result.reason}: ${await result.response.text()}`);
    },
  }));

const withHeaders =
  (added: Record<string, string>) =>
  (input: string | URL, init: RequestInit = {}) =>
    fetch(input, { ...init, headers: { ...(init.headers as Record<string, string>), ...added } });
