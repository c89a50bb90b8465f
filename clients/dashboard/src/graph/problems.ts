/** The services of the graph, as its errors name them. */
export const services = ['agenda', 'resources', 'funding', 'skills', 'learning'] as const;
export type Service = (typeof services)[number];

type Told = { readonly graphQLErrors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] };

const refusals: readonly unknown[] = ['FORBIDDEN', 'UNAUTHENTICATED'];

/** Whether the graph kept a part of an answer back, because it is not for who asked. */
export const isRefusal = (error: Told | undefined): boolean =>
  (error?.graphQLErrors ?? []).some(({ extensions }) => refusals.includes(extensions?.code));

/** Whether something was asked for in a way that the graph does not understand, as an address that was changed by hand. */
export const isMisasked = (error: Told | undefined): boolean =>
  (error?.graphQLErrors ?? []).some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT');

/** The services whose part of an answer is missing, by the gateway's own words; what is kept back is not missing. */
export function servicesMissing(error: Told | undefined): Service[] {
  const failed = (error?.graphQLErrors ?? []).filter(({ extensions }) => !refusals.includes(extensions?.code));
  const named = new Set(failed.map(({ extensions }) => extensions?.subgraph));
  return services.filter((service) => named.has(service));
}
