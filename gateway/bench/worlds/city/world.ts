import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSubgraph } from '@dure/kit/subgraph';
import { projectRoot, serviceNames } from '@dure/local/settings';
import { buildSchema, isObjectType } from 'graphql';
import { type World, withAddresses } from '../world.ts';
import { generatedField, referred, typeOfGenerated } from './generated.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** The graph of the city itself, with generated data, and the query of its dashboard. */
export function cityWorld(): World {
  const unsplit = buildSchema(read('schema/api.graphql'));
  const supergraph = read('schema/supergraph.graphql');
  const references = Object.fromEntries(
    Object.values(unsplit.getTypeMap())
      .filter((type) => isObjectType(type) && isEntity(supergraph, type.name))
      .map(({ name }) => [name, { __resolveReference: (reference: unknown) => referred(name, reference) }]),
  );
  return {
    name: 'city',
    subgraphs: new Map(
      serviceNames.map((name) => {
        const sdl = pathToFileURL(join(projectRoot, 'services', name, 'src/'));
        return [name, buildSubgraph({ sdl, resolvers: references })];
      }),
    ),
    unsplit,
    supergraph: (urlOf) => withAddresses(supergraph, urlOf),
    root: undefined,
    fieldResolver: generatedField,
    typeResolver: typeOfGenerated,
    workloads: [
      {
        name: 'city',
        about: "the dashboard's query over the five services",
        query: read('infra/local/city.graphql'),
        variables: { municipality: '9911000000' },
      },
    ],
  };
}

const isEntity = (supergraph: string, typename: string): boolean =>
  new RegExp(`^type ${typename}\\b[^{]*@join__type\\([^)]*key:`, 'm').test(supergraph);
