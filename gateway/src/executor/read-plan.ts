import type * as Hive from '@graphql-hive/router-query-planner';
import { toWire } from '../wire.ts';
import { propertyOf } from './data.ts';
import type { EntityFetch, Fetch, PathStep, PlanNode, Requirement, Rewrite } from './plan.ts';
import type { Supergraph } from './supergraph.ts';

type Place = { readonly path: readonly PathStep[]; readonly restore: (operation: string) => string };

/** Brings plans in the form of the Hive planner into the form of `plan.ts`. */
export class PlanReader {
  readonly #supergraph: Supergraph;

  constructor(supergraph: Supergraph) {
    this.#supergraph = supergraph;
  }

  /** Reads a plan; `restore` gives the documents of its fetches their final text. */
  read(plan: Hive.PlanNode, restore: (operation: string) => string): PlanNode {
    return this.#node(plan, { path: [], restore });
  }

  #node(plan: Hive.PlanNode, place: Place): PlanNode {
    switch (plan.kind) {
      case 'Fetch':
        return this.#fetch(plan, place);
      case 'BatchFetch': {
        const entities = plan.entityBatch.aliases.map((alias) => this.#entities(alias));
        return { ...this.#request(plan, place), entities, path: [], outputRewrites: [] };
      }
      case 'Flatten':
        return this.#node(plan.node, {
          ...place,
          path: [...place.path, ...plan.path.map((segment) => this.#step(segment))],
        });
      case 'Sequence':
        return { kind: 'sequence', nodes: plan.nodes.map((each) => this.#node(each, place)) };
      case 'Parallel':
        return { kind: 'parallel', nodes: plan.nodes.map((each) => this.#node(each, place)) };
      default:
        throw new Error(`A plan of kind ${plan.kind} cannot be run.`);
    }
  }

  #fetch(plan: Hive.FetchNode, place: Place): Fetch {
    const { requires, inputRewrites = [], outputRewrites = [] } = plan;
    if (requires === undefined || requires.length === 0) {
      return {
        ...this.#request(plan, place),
        entities: [],
        path: place.path,
        outputRewrites: this.#rewrites(outputRewrites),
      };
    }
    const entity = this.#entities({
      alias: '_entities',
      representationsVariableName: 'representations',
      paths: [],
      requires,
      inputRewrites,
      outputRewrites,
    });
    return {
      ...this.#request(plan, place),
      entities: [{ ...entity, paths: [place.path] }],
      path: [],
      outputRewrites: [],
    };
  }

  #request(plan: Hive.FetchNode | Hive.BatchFetchNode, { restore }: Place) {
    return {
      kind: 'fetch' as const,
      subgraph: this.#supergraph.nameOf(plan.serviceName),
      operation: restore(plan.operation),
      operationName: plan.operationName,
      isQuery: plan.operationKind !== 'mutation',
      variables: plan.variableUsages ?? [],
    };
  }

  #entities(batch: Hive.EntityBatchAlias): EntityFetch {
    return {
      alias: batch.alias,
      variable: batch.representationsVariableName,
      paths: batch.paths.map((path) => path.map((segment) => this.#step(segment))),
      requires: batch.requires.map((selection) => this.#requirement(selection)),
      inputRewrites: this.#rewrites(batch.inputRewrites),
      outputRewrites: this.#rewrites(batch.outputRewrites),
    };
  }

  #step(segment: Hive.FlattenNodePathSegment): PathStep {
    if (segment === '@') return { kind: 'each' };
    return 'Field' in segment
      ? { kind: 'field', property: propertyOf(segment.Field) }
      : { kind: 'type', isOneOf: this.#supergraph.typeTest(segment.TypeCondition) };
  }

  #requirement(selection: Hive.RequiresSelection): Requirement {
    switch (selection.kind) {
      case 'Field': {
        const key = selection.alias ?? selection.name;
        return {
          kind: 'field',
          key,
          properties: { key: propertyOf(key), name: propertyOf(selection.name) },
          requires: (selection.selections ?? []).map((each) => this.#requirement(each)),
        };
      }
      case 'InlineFragment':
        return {
          kind: 'fragment',
          isOneOf: this.#supergraph.typeTest([selection.typeCondition].flat()),
          requires: selection.selections.map((each) => this.#requirement(each)),
        };
      case 'FragmentSpread':
        throw new Error('A plan that requires by named fragments cannot be run.');
    }
  }

  #rewrites(given: readonly Hive.FetchRewrite[] = []): Rewrite[] {
    return given.map((rewrite) => {
      if ('KeyRenamer' in rewrite) {
        const { path, renameKeyTo } = rewrite.KeyRenamer;
        return { path: this.#keys(path), change: { kind: 'rename', property: propertyOf(renameKeyTo) } };
      }
      const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
      return { path: this.#keys(path), change: { kind: 'set', value: toWire(JSON.stringify(setValueTo)) } };
    });
  }

  #keys(path: readonly Hive.FetchNodePathSegment[]): PathStep[] {
    return path.map((segment) =>
      'Key' in segment
        ? { kind: 'field', property: propertyOf(segment.Key) }
        : { kind: 'type', isOneOf: this.#supergraph.typeTest([segment.TypenameEquals].flat()) },
    );
  }
}
