import { createLogger } from '@dure/kit/log';
import { stringifyResult } from '../../../src/executor/answer.ts';
import type { Reading } from '../../../src/executor/execution.ts';
import { createExecutor } from '../../../src/executor/executor.ts';
import { SubgraphFailure } from '../../../src/subgraphs/failures.ts';
import type { Subgraph } from '../../../src/subgraphs/subgraph.ts';
import { fromWire, toWire } from '../../../src/wire.ts';
import type { Backend } from '../harness/backend.ts';
import { type EngineKind, startServer } from './engine.ts';

/** Our executor inside Apollo Server. */
export const dure = (reading: Reading): EngineKind => ({
  name: `Dure (${reading})`,
  numbers: 'exact',
  start: (backend) => {
    const gateway = createExecutor({
      supergraphSdl: backend.world.supergraphSdl,
      subgraph: (name) => subgraphOf(backend, name),
      log: createLogger('gateway', 'silent'),
      reading,
    });
    return startServer({ gateway, stringifyResult, decode: fromWire });
  },
});

const subgraphOf = (backend: Backend, name: string): Subgraph => ({
  name,
  send: async ({ body }) => {
    const reply = await backend.send(name, fromWire(body));
    if (reply.kind !== 'answered') throw new SubgraphFailure(name, reply.kind);
    if (!reply.text.trimStart().startsWith('{')) throw new SubgraphFailure(name, 'unreadable');
    return toWire(reply.text);
  },
});
