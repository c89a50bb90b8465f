import { AsyncLocalStorage } from 'node:async_hooks';
import { newId } from './ids.ts';

/** The languages in which the platform speaks to people. */
export type Locale = 'ko' | 'en';

/** What caused the work that runs now. */
export type Origin = 'request' | 'inbox' | 'relay' | 'deadline' | 'start';

/** What is known about the work that runs now; logs and error texts read it. */
export type RequestScope = {
  readonly requestId: string;
  readonly locale: Locale;
  readonly origin: Origin;
  /** W3C trace context as it came in, handed on to events and subgraphs. */
  readonly traceparent?: string | undefined;
  /** The event that is being handled, when the work came from the inbox. */
  readonly eventId?: string | undefined;
};

const outside: RequestScope = { requestId: 'start', locale: 'en', origin: 'start' };
const storage = new AsyncLocalStorage<RequestScope>();

/** The scope of the work that runs now; outside of any, that of the process's start. */
export const current = (): RequestScope => storage.getStore() ?? outside;

/** Runs `run` so that everything it calls or awaits sees `scope`; what is not given is a new request id and English. */
export const inScope = <T>(scope: Partial<RequestScope> & Pick<RequestScope, 'origin'>, run: () => T): T =>
  storage.run({ locale: 'en', ...scope, requestId: scope.requestId ?? newId() }, run);

/** The scope of work that no request caused: the relay, an event, a deadline. */
export const backgroundScope = (origin: Origin, cause: Partial<RequestScope> = {}): RequestScope => ({
  ...outside,
  requestId: origin,
  ...cause,
  origin,
});
