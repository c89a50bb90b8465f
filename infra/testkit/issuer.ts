import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

export type TokenOptions = {
  readonly subject?: string;
  /** The claim `dure_roles`: roles per municipality code. Anything may be given, to try what is malformed. */
  readonly roles?: unknown;
  /** Other claims, as `scope` or `azp`. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly issuer?: string;
  readonly audience?: string;
  /** When it ends, counted from now in seconds; negative has ended. */
  readonly secondsLeft?: number;
};

export type TestIssuer = {
  readonly issuer: string;
  readonly audience: string;
  /** Signs an access token; what is not given is valid. */
  token(options?: TokenOptions): Promise<string>;
  /** Signs the same claims with a key that the issuer does not publish. */
  forgedToken(options?: TokenOptions): Promise<string>;
  /** Whether it answers from now on; while it does not, everything is status 503. */
  setAnswering(isAnswering: boolean): void;
  stop(): Promise<void>;
};

const audience = 'dure';
const algorithm = 'ES256';

/** An OpenID issuer for tests, with discovery document and keys on a free port of this machine. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const [own, foreign] = await Promise.all([generateKeyPair(algorithm), generateKeyPair(algorithm)]);
  const key = { ...(await exportJWK(own.publicKey)), kid: 'test', alg: algorithm, use: 'sig' };
  let isAnswering = true;
  const server = createServer((request, response) => {
    if (isAnswering) return answer(request, response, addressOf(server), [key]);
    response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = addressOf(server);
  return {
    issuer,
    audience,
    token: (options) => sign(own.privateKey, issuer, options),
    forgedToken: (options) => sign(foreign.privateKey, issuer, options),
    setAnswering: (value) => {
      isAnswering = value;
    },
    stop: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function answer(request: IncomingMessage, response: ServerResponse, issuer: string, keys: unknown[]): void {
  const document = request.url === '/keys' ? { keys } : { issuer, jwks_uri: `${issuer}/keys` };
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(document));
}

function sign(key: CryptoKey, ownName: string, options: TokenOptions = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ ...options.claims, dure_roles: options.roles ?? {} })
    .setProtectedHeader({ alg: algorithm, kid: 'test' })
    .setIssuer(options.issuer ?? ownName)
    .setAudience(options.audience ?? audience)
    .setSubject(options.subject ?? 'someone')
    .setIssuedAt(now)
    .setExpirationTime(now + (options.secondsLeft ?? 600))
    .sign(key);
}
