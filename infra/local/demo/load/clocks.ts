/** Moves the clocks of all services, to an instant or, with null, back to the time of the machine. */
export type MoveClocks = (now: Date | null) => Promise<void>;

/** Clocks behind `PUT /clock`, which the services of a local stack have. Throws when one does not move. */
export function clocksOf(serviceUrls: Readonly<Record<string, string>>, gatewaySecret: string): MoveClocks {
  return async (now) => {
    const body = JSON.stringify({ now: now?.toISOString() ?? null });
    const headers = { 'content-type': 'application/json', 'x-dure-gateway': gatewaySecret };
    await Promise.all(
      Object.entries(serviceUrls).map(async ([name, url]) => {
        const response = await fetch(`${url}/clock`, {
          method: 'PUT',
          headers,
          body,
          signal: AbortSignal.timeout(10_000),
        });
        if (!response.ok) throw new Error(`The clock of ${name} did not move: status ${response.status}.`);
        await response.arrayBuffer();
      }),
    );
  };
}
