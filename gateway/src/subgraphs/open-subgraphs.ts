import { ConfigError } from '@dure/kit/config';
import type { Logger } from '@dure/kit/log';
import type { Metrics } from '@dure/kit/metrics';
import { createSubgraph, type OpenSubgraph } from './create-subgraph.ts';
import { type GivenLimit, resolveSettings } from './settings.ts';
import type { Subgraph } from './subgraph.ts';
import { createSubgraphMetrics } from './subgraph-metrics.ts';

export type SubgraphsOptions = {
  /** The graph of each subgraph by its name. */
  readonly urls: ReadonlyMap<string, string>;
  readonly limits: readonly GivenLimit[];
  /** Those that others run: they are told nothing that is a secret of ours or of the caller. */
  readonly partners?: readonly string[];
  readonly metrics: Metrics;
  readonly log: Logger;
};

/** All subgraphs of the graph. They share nothing: each has its own connections, places, breaker and budget. */
export type OpenSubgraphs = {
  /** Throws when no address was given for the name. */
  subgraph(name: string): Subgraph;
  close(): Promise<void>;
};

/** Opens the way to all subgraphs; none need be alive. Throws ConfigError when a limit or a name does not fit. */
export function openSubgraphs({ urls, limits, partners = [], metrics, log }: SubgraphsOptions): OpenSubgraphs {
  const settings = resolveSettings(limits, urls.keys());
  const unknown = partners.filter((name) => !urls.has(name)).map((name) => `'${name}'`);
  if (unknown.length > 0) {
    throw new ConfigError([`PARTNER_SUBGRAPHS names ${unknown.join(', ')}, for which SUBGRAPH_URLS has no address.`]);
  }
  const measured = createSubgraphMetrics(metrics);
  const open = new Map<string, OpenSubgraph>();
  for (const [name, ofThis] of settings) {
    const url = urls.get(name);
    if (url === undefined) continue;
    const isPartner = partners.includes(name);
    open.set(name, createSubgraph({ name, url, isPartner, settings: ofThis, metrics: measured, log }));
  }
  return {
    subgraph(name) {
      const found = open.get(name);
      if (found === undefined)
        throw new Error(`SUBGRAPH_URLS has no address for '${name}', which is in the supergraph.`);
      return found;
    },
    close: async () => {
      await Promise.all([...open.values()].map(({ close }) => close()));
    },
  };
}
