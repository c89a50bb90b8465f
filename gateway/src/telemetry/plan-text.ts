import { Kind, parse, print, visit } from 'graphql';
import { keyOf } from '../executor/data.ts';
import type { EntityFetch, Fetch, PathStep, PlanNode, Requirement, Rewrite, TypeTest } from '../executor/plan.ts';
import { fromWire } from '../wire.ts';

export type PlanTextOptions = {
  /** Leaves out texts and numbers that stand in documents: they may be about a person. */
  readonly hidesValues?: boolean;
  /** Further lines about a fetch. */
  readonly notes?: (fetch: Fetch) => readonly string[];
};

/** A query plan as a tree that people can read. */
export function planText(plan: PlanNode | undefined, options: PlanTextOptions = {}): string {
  if (plan === undefined) return 'nothing is asked of any service';
  return linesOf(plan, options).join('\n');
}

function linesOf(node: PlanNode, options: PlanTextOptions): string[] {
  if (node.kind === 'fetch') return fetchLines(node, options);
  return [node.kind, ...node.nodes.flatMap((each, index) => branch(linesOf(each, options), index, node.nodes.length))];
}

function branch([first = '', ...others]: readonly string[], index: number, count: number): string[] {
  const isLast = index === count - 1;
  return [`${isLast ? '└─' : '├─'} ${first}`, ...others.map((line) => `${isLast ? '  ' : '│ '} ${line}`.trimEnd())];
}

function fetchLines(fetch: Fetch, options: PlanTextOptions): string[] {
  const { subgraph, isQuery, path, entities, variables, outputRewrites } = fetch;
  const about = [
    ...(path.length > 0 ? [`at ${pathText(path)}`] : []),
    ...entities.flatMap((each) => entityLines(each, entities.length > 1)),
    ...(variables.length > 0 ? [`with ${variables.map((name) => `$${name}`).join(', ')}`] : []),
    ...outputRewrites.map((each) => `in the answer, ${rewriteText(each)}`),
    ...(options.notes?.(fetch) ?? []),
  ];
  const document = documentText(fetch.operation, options).split('\n');
  return [
    `fetch ${subgraph}${isQuery ? '' : ' (mutation)'}`,
    ...about.map((line) => `  ${line}`),
    ...document.map((line) => `    ${line}`),
  ];
}

function entityLines(entity: EntityFetch, isOneOfMany: boolean): string[] {
  const { alias, paths, requires, inputRewrites, outputRewrites } = entity;
  return [
    `${isOneOfMany ? `${alias}: ` : ''}for ${paths.map(pathText).join(' and ')}`,
    `  by ${requires.map(requirementText).join(' ')}`,
    ...inputRewrites.map((each) => `  in what is sent, ${rewriteText(each)}`),
    ...outputRewrites.map((each) => `  in the answer, ${rewriteText(each)}`),
  ];
}

/** `districts.@.agendas`, with `@` for every item of a list; `<Type>` where only objects of a type are meant. */
export function pathText(path: readonly PathStep[]): string {
  let text = '';
  for (const step of path) {
    if (step.kind === 'type') text += `<${typeNames(step.isOneOf)}>`;
    else text += `${text === '' ? '' : '.'}${step.kind === 'each' ? '@' : keyOf(step.property)}`;
  }
  return text;
}

const typeNames = ({ names = ['…'] }: TypeTest): string => names.join('|');

function requirementText(requirement: Requirement): string {
  const inner = requirement.requires.map(requirementText).join(' ');
  if (requirement.kind === 'fragment') return `${typeNames(requirement.isOneOf)} { ${inner} }`;
  return inner === '' ? requirement.key : `${requirement.key} { ${inner} }`;
}

const rewriteText = ({ path, change }: Rewrite): string =>
  change.kind === 'set'
    ? `${pathText(path)} is ${fromWire(change.value)}`
    : `${pathText(path)} becomes ${keyOf(change.property)}`;

function documentText(operation: string, { hidesValues = false }: PlanTextOptions): string {
  const document = parse(operation, { noLocation: true });
  return print(hidesValues ? withoutValues(document) : document);
}

function withoutValues<N extends ReturnType<typeof parse>>(document: N): N {
  const hidden = { kind: Kind.ENUM, value: '…' } as const;
  return visit(document, { StringValue: () => hidden, IntValue: () => hidden, FloatValue: () => hidden });
}
