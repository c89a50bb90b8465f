import { readExact, toWhole } from './exact-json.ts';
import { type Spelling, writeExact } from './spelling.ts';
import type { SubgraphRequest } from './subgraph.ts';
import type { Store } from './things.ts';
import type { World } from './world.ts';

/** What can be wrong with a subgraph as a whole. */
export const faults = ['unreachable', 'late', 'html', 'not json', 'no data', 'server error'] as const;
export type Fault = (typeof faults)[number];

/** What comes back over the wire; `unreachable` and `late` are the connection's own. */
export type Reply =
  | { readonly kind: 'answered'; readonly status: number; readonly type: string; readonly text: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'late' };

export type Scene = {
  /** Which data, where they are generated. */
  readonly seed?: number;
  /** One fault for each subgraph that has one. */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** How subgraphs spell their JSON; `plain` where nothing is said. */
  readonly spelling?: Readonly<Record<string, Spelling>> | Spelling;
};

/** The subgraphs of one world as a gateway sees them. A scene begins with the data as it was at first. */
export type Backend = {
  readonly world: World;
  begin(scene?: Scene): Store;
  /** What runs now. */
  current(): { readonly store: Store; readonly scene: Scene };
  /** Answers the JSON body of a GraphQL request, as text. */
  send(subgraph: string, body: string): Promise<Reply>;
  /** The subgraphs that were asked since the scene began, in order. */
  readonly asked: readonly string[];
};

export function createBackend(world: World): Backend {
  let store = world.fresh();
  let scene: Scene = {};
  const asked: string[] = [];
  return {
    world,
    asked,
    current: () => ({ store, scene }),
    begin(next = {}) {
      store = world.fresh(next.seed);
      scene = next;
      asked.length = 0;
      return store;
    },
    async send(name, body) {
      asked.push(name);
      const fault = scene.faults?.[name];
      if (fault !== undefined) return broken(fault);
      const subgraph = world.subgraphs.get(name);
      if (subgraph === undefined) throw new Error(`The world has no subgraph '${name}'`);
      const answer = await subgraph.answer(store, toWhole(readExact(body)) as SubgraphRequest);
      const spelling = typeof scene.spelling === 'object' ? (scene.spelling[name] ?? 'plain') : scene.spelling;
      return { kind: 'answered', status: 200, type: 'application/json', text: writeExact(answer, spelling) };
    },
  };
}

function broken(fault: Fault): Reply {
  const json = { kind: 'answered', status: 200, type: 'application/json' } as const;
  switch (fault) {
    case 'unreachable':
    case 'late':
      return { kind: fault };
    case 'html':
      return { kind: 'answered', status: 502, type: 'text/html', text: '<html><h1>502 Bad Gateway</h1></html>' };
    case 'not json':
      return { ...json, text: '{"data":{"' };
    case 'no data':
      return { ...json, text: '{"errors":[{"message":"nothing works","extensions":{"code":"UNAVAILABLE"}}]}' };
    case 'server error':
      return { ...json, status: 500, text: '{"errors":[{"message":"nothing works"}],"data":null}' };
  }
}
