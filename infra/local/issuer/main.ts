import { join } from 'node:path';
import { readConfig, setting, webAddress, wholeNumber } from '@dure/kit/config';
import { z } from 'zod';
import { keptKeys } from './keys.ts';
import { createProvider } from './provider.ts';
import { createIssuerServer } from './server.ts';

/** The development issuer as a process of its own; `npm start` runs it. */
const config = readConfig(
  {
    port: setting('PORT', 'the port to listen on', wholeNumber(1, 65_535)),
    issuer: setting('OIDC_ISSUER', 'the web address under which its tokens name it', webAddress),
    audience: setting('OIDC_AUDIENCE', 'the audience of its tokens', z.string().min(1).default('dure')),
    home: setting('DURE_HOME', 'the folder of the local state, which keeps its keys', z.string().min(1)),
  },
  process.env,
);

const keys = await keptKeys(join(config.home, 'issuer', 'keys.json'));
const provider = createProvider({ issuer: config.issuer, audience: config.audience, keys });
const server = createIssuerServer(provider);
server.listen({ port: config.port, host: '127.0.0.1' }, () => console.log(`listening on ${config.issuer}`));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
