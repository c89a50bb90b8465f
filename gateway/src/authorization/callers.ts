import { createTokenVerifier, type Verified, type VerifierOptions } from '@dure/kit/identity';
import type { Account } from '../limits/rate-limits.ts';

/** Who sends a request, as the gateway knows them. */
export type Caller = {
  /** Tells apart whom the gateway answers differently: the header with the token, empty for nobody known. */
  readonly identity: string;
  /** Whose cost it is. */
  readonly account: Account;
  /** Undefined when nobody is logged in. */
  readonly memberId: string | undefined;
  /** Of the verified token: the claim `scope` or `scp`. */
  readonly scopes: ReadonlySet<string>;
  /** All that the issuer says in the token. */
  readonly claims: Readonly<Record<string, unknown>>;
};

export type CallersOptions = VerifierOptions & {
  /** Clients (claim `azp` or `client_id`) of partner platforms, and those that we run ourselves. */
  readonly partnerClients: readonly string[];
  readonly trustedClients: readonly string[];
};

/** Says who sends a request, by its `Authorization` header and the address that it comes from. */
export type Callers = {
  /** Throws UNAUTHENTICATED at a token that does not hold, UNAVAILABLE when the issuer cannot be asked for its keys. */
  (authorization: string | undefined, address: string): Promise<Caller>;
  /** The same, when it is known without waiting: nobody, or somebody whose token was verified just now. */
  known(authorization: string | undefined, address: string): Caller | undefined;
};

export function createCallers(options: CallersOptions): Callers {
  const verify = createTokenVerifier(options);
  const read = callerOf(options);
  const callers = new WeakMap<Verified, Caller>();
  const toCaller = (verified: Verified, authorization: string): Caller => {
    const caller = callers.get(verified) ?? { identity: authorization, ...read(verified) };
    callers.set(verified, caller);
    return caller;
  };
  const who = async (authorization: string | undefined, address: string): Promise<Caller> =>
    authorization === undefined ? anonymousAt(address) : toCaller(await verify(authorization), authorization);
  const known: Callers['known'] = (authorization, address) => {
    if (authorization === undefined) return anonymousAt(address);
    const verified = verify.known(authorization);
    return verified && toCaller(verified, authorization);
  };
  return Object.assign(who, { known });
}

const nothing = { identity: '', memberId: undefined, scopes: new Set<string>(), claims: {} } as const;

const anonymousAt = (address: string): Caller => ({
  account: { kind: 'anonymous', key: networkOf(address) },
  ...nothing,
});

/** Who has one address of IPv6 has the 2⁶⁴ of its network. IPv4 written as IPv6 is IPv4. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  const [before = '', after] = address.split('::');
  const groups = before === '' ? [] : before.split(':');
  const zeros = after === undefined ? 0 : 8 - groups.length - (after === '' ? 0 : after.split(':').length);
  const all = [...groups, ...Array<string>(Math.max(0, zeros)).fill('0'), ...(after ?? '').split(':')];
  return all.slice(0, 4).join(':');
}

function callerOf({
  partnerClients,
  trustedClients,
}: CallersOptions): (verified: Verified) => Omit<Caller, 'identity'> {
  const partners = new Set(partnerClients);
  const trusted = new Set(trustedClients);
  return ({ actor: { memberId }, claims }) => {
    const client = textOf(claims.azp) ?? textOf(claims.client_id) ?? '';
    const account: Account = trusted.has(client)
      ? { kind: 'trusted', key: client }
      : partners.has(client)
        ? { kind: 'partner', key: client }
        : { kind: 'citizen', key: memberId };
    return { account, memberId, scopes: scopesOf(claims.scope ?? claims.scp), claims };
  };
}

const textOf = (claim: unknown): string | undefined => (typeof claim === 'string' ? claim : undefined);

/** One text with spaces between (RFC 9068), or a list as some issuers write it. */
const scopesOf = (claim: unknown): ReadonlySet<string> =>
  new Set((Array.isArray(claim) ? claim.map(String) : (textOf(claim) ?? '').split(' ')).filter((each) => each !== ''));
