import { z } from 'zod';

/** The clocks of all services of a local stack, which run together. */
export type Clocks = {
  /** The time of the services; where they differ, the latest. Throws when one does not answer. */
  readonly now: () => Promise<Date>;
  /** Moves all, to an instant or, with null, back to the time of the machine. Throws when one does not move. */
  readonly moveTo: (now: Date | null) => Promise<void>;
};

const answer = z.object({ now: z.iso.datetime() });

/** Clocks behind `/clock`, which the services of a local stack have. */
export function clocksOf(serviceUrls: Readonly<Record<string, string>>, gatewaySecret: string): Clocks {
  const proof = { 'x-dure-gateway': gatewaySecret };
  const each = (init: RequestInit): Promise<Date[]> =>
    Promise.all(
      Object.entries(serviceUrls).map(async ([name, url]) => {
        const response = await fetch(`${url}/clock`, { ...init, signal: AbortSignal.timeout(10_000) });
        if (!response.ok) throw new Error(`The clock of ${name} did not answer: status ${response.status}.`);
        return new Date(answer.parse(await response.json()).now);
      }),
    );
  return {
    now: async () => new Date(Math.max(...(await each({ headers: proof })).map((time) => time.getTime()))),
    moveTo: async (now) => {
      const body = JSON.stringify({ now: now?.toISOString() ?? null });
      await each({ method: 'PUT', headers: { ...proof, 'content-type': 'application/json' }, body });
    },
  };
}
