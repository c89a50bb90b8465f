import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeGraph } from '@dure/schema/compose';
import { buildSchema, parse } from 'graphql';
import { type Workload, type World, withAddresses } from '../world.ts';
import { type Agenda, type Member, towns } from './data.ts';

const names = ['members', 'agendas', 'comments', 'resources'] as const;

const read = (name: string) => readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8');

/** Two towns of the same numbers, one in English and one in Korean, spread over four subgraphs. */
export function townsWorld(): World {
  const subgraphs = names.map((name) => ({ name, typeDefs: parse(read(name)) }));
  const composition = composeGraph(subgraphs);
  if (!composition.ok) throw new Error(composition.problems.join('\n'));
  const { supergraph, api } = composition.value;
  return {
    name: 'towns',
    subgraphs: new Map(
      subgraphs.map(({ name, typeDefs }) => [name, buildSubgraphSchema({ typeDefs, resolvers: references })]),
    ),
    unsplit: buildSchema(api),
    supergraph: (urlOf) => withAddresses(supergraph, urlOf),
    root,
    workloads,
  };
}

type TownPage = { readonly town: string; readonly first: number };
type Reference = { readonly id: string };

const members = new Map(Object.values(towns).flatMap((town) => town.members.map((member) => [member.id, member])));
const agendas = new Map(Object.values(towns).flatMap((town) => town.agendas.map((agenda) => [agenda.id, agenda])));

const references = {
  Member: { __resolveReference: ({ id }: Reference): Member | null => members.get(id) ?? null },
  Agenda: { __resolveReference: ({ id }: Reference): Agenda | null => agendas.get(id) ?? null },
};

const root = {
  members: ({ town, first }: TownPage) => towns[town]?.members.slice(0, first),
  agendas: ({ town, first }: TownPage) => towns[town]?.agendas.slice(0, first),
  agenda: ({ id }: Reference) => agendas.get(id) ?? null,
};

const deep = read('deep');

const workloads: readonly Workload[] = [
  { name: 'deep', about: 'four subgraphs, four levels', query: deep, variables: { town: 'HARBOUR' } },
  { name: 'deep-ko', about: 'the same in Korean', query: deep, variables: { town: 'GAON' } },
  { name: 'small', about: 'three fetches', query: read('small'), variables: { id: 'h-a0' } },
];
