import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type FetchDataRewrite, type PlanNode, QueryPlanner, type QueryPlanSelectionNode } from '@apollo/query-planner';
import type * as Hive from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';

/** Apollo's own planner, in JavaScript; its plans come in the form that the Hive planner gives them. */
export function createApolloPlanner(supergraphSdl: string) {
  const supergraph = Supergraph.build(supergraphSdl);
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph);
  return (source: string, operationName: string | undefined): Hive.PlanNode | undefined => {
    const document = parse(source);
    const options = operationName === undefined ? {} : { operationName };
    const { node } = planner.buildQueryPlan(operationFromDocument(api, document, options));
    if (node?.kind === 'Subscription') throw new Error('Subscriptions are not planned.');
    return node === undefined ? undefined : toHive(node);
  };
}

function toHive(node: PlanNode): Hive.PlanNode {
  switch (node.kind) {
    case 'Fetch': {
      const { serviceName, operation, operationName, operationKind, variableUsages, requires } = node;
      return {
        kind: 'Fetch',
        serviceName,
        operation,
        operationKind,
        ...(operationName === undefined ? {} : { operationName }),
        ...(variableUsages === undefined ? {} : { variableUsages }),
        ...(requires === undefined ? {} : { requires: requires.map(requirement) }),
        inputRewrites: (node.inputRewrites ?? []).map(rewrite),
        outputRewrites: (node.outputRewrites ?? []).map(rewrite),
      };
    }
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.map(segment), node: toHive(node.node) };
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(toHive) };
    case 'Condition':
    case 'Defer':
      throw new Error(`Plans with ${node.kind} are not run.`);
  }
}

const segment = (part: string | number): Hive.FlattenNodePathSegment => (part === '@' ? '@' : { Field: String(part) });

function requirement(selection: QueryPlanSelectionNode): Hive.RequiresSelection {
  if (selection.kind === 'Field') {
    const { name, alias, selections } = selection;
    return {
      kind: 'Field',
      name,
      ...(alias === undefined ? {} : { alias }),
      ...(selections === undefined ? {} : { selections: selections.map(requirement) }),
    };
  }
  const { typeCondition, selections } = selection;
  if (typeCondition === undefined) throw new Error('A fragment of a representation names no type.');
  return { kind: 'InlineFragment', typeCondition, selections: selections.map(requirement) };
}

const typePrefix = '... on ';

function rewrite(given: FetchDataRewrite): Hive.FetchRewrite {
  const path = given.path.map((part) =>
    part.startsWith(typePrefix) ? { TypenameEquals: [part.slice(typePrefix.length)] } : { Key: part },
  );
  return given.kind === 'KeyRenamer'
    ? { KeyRenamer: { path, renameKeyTo: given.renameKeyTo } }
    : { ValueSetter: { path, setValueTo: String(given.setValueTo) } };
}
