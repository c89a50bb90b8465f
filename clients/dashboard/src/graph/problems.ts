/** The services of the graph, as its errors name them. */
export const services = ['agenda', 'resources', 'funding', 'skills', 'learning'] as const;
export type Service = (typeof services)[number];

type Told = { readonly graphQLErrors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] };

/** The services whose part of an answer is missing, by the gateway's own words. */
export function servicesMissing(error: Told | undefined): Service[] {
  const named = new Set((error?.graphQLErrors ?? []).map(({ extensions }) => extensions?.subgraph));
  return services.filter((service) => named.has(service));
}
