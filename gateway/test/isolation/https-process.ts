import { createLogger } from '@dure/kit/log';
import { createMetrics } from '@dure/kit/metrics';
import { createSubgraph } from '../../src/subgraphs/create-subgraph.ts';
import { defaultSettings } from '../../src/subgraphs/settings.ts';
import { createSubgraphMetrics } from '../../src/subgraphs/subgraph-metrics.ts';

/** A process that asks the subgraph at the given address once, and prints the answer or how it failed. */
const [url = ''] = process.argv.slice(2);
const subgraph = createSubgraph({
  name: 'partner',
  url,
  settings: { ...defaultSettings, maxRetries: 0 },
  metrics: createSubgraphMetrics(createMetrics('gateway')),
  log: createLogger('gateway', 'silent'),
});
const asked = subgraph.send({ body: '{}', headers: [], isQuery: true });
// Answers are bytes as characters.
process.stdout.write(await asked.catch((error: Error) => error.message), 'latin1');
await subgraph.close();
