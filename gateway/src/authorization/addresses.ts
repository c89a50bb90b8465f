import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';

/**
 * Says from which address a request comes. What `X-Forwarded-For` says is believed of the given proxies only: addresses,
 * networks (`10.0.0.0/8`), or `loopback`, `linklocal`, `uniquelocal`. Throws at what is none of these.
 */
export function createAddressReader(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  if (trustedProxies.length === 0) return ({ socket }) => socket.remoteAddress ?? '';
  const trusts = proxyAddress.compile([...trustedProxies]);
  return (request) => proxyAddress(request, trusts);
}
