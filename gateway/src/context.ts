import type { IncomingMessage } from 'node:http';
import type { Caller, Callers } from './authorization/callers.ts';
import type { Propagated } from './authorization/propagated-headers.ts';
import type { Standing } from './limits/rate-limits.ts';
import type { RequestNotes } from './telemetry/notes.ts';

/** A request that was let in: who sends it, and what subgraphs are told of it. */
export type Admitted = Propagated & { readonly caller: Caller };

/** What one request carries through Apollo Server: also how its account stands after paying for the request itself. */
export type GatewayContext = Admitted & { readonly standing: Standing; readonly notes: RequestNotes };

/** Lets a request in: verifies the caller and gathers what subgraphs are told. */
export type Admit = {
  /** Throws UNAUTHENTICATED at a token that does not hold, UNAVAILABLE when the issuer cannot be asked for its keys. */
  (request: IncomingMessage): Promise<Admitted>;
  /** The same, when the caller is known without waiting. */
  known(request: IncomingMessage): Admitted | undefined;
};

export type AdmitOptions = {
  readonly callers: Callers;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly propagated: (headers: IncomingMessage['headers']) => Propagated;
};

export function createAdmit({ callers, addressOf, propagated }: AdmitOptions): Admit {
  const admitted = ({ headers }: IncomingMessage, caller: Caller): Admitted => ({ ...propagated(headers), caller });
  const admit = async (request: IncomingMessage): Promise<Admitted> =>
    admitted(request, await callers(request.headers.authorization, addressOf(request)));
  const known: Admit['known'] = (request) => {
    const caller = callers.known(request.headers.authorization, addressOf(request));
    return caller && admitted(request, caller);
  };
  return Object.assign(admit, { known });
}
