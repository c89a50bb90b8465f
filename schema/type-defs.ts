import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefinitionNode, type DocumentNode, Kind, parse, Source } from 'graphql';

/**
 * The type definitions of one service: every `.graphql` file under `sdl` (its `src/` folder) and what all services
 * share. Throws a GraphQLError with file and line when one cannot be read.
 */
export function readTypeDefs(sdl: URL): DocumentNode {
  const definitions = schemaFiles(sdl).flatMap(
    (file) => parse(new Source(readFileSync(file, 'utf8'), file)).definitions,
  );
  return { kind: Kind.DOCUMENT, definitions: rootTypesOnce(definitions) };
}

/** The files in a fixed order, so that what is made of them is the same on every machine. */
function schemaFiles(sdl: URL): string[] {
  const folder = fileURLToPath(sdl);
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => join(folder, path));
  return [...own, fileURLToPath(new URL('shared.graphql', import.meta.url))];
}

const rootTypes = ['Query', 'Mutation', 'Subscription'];

/** Modules may each write `type Query`: the second and later ones become extensions of the first. */
function rootTypesOnce(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const seen = new Set<string>();
  return definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !rootTypes.includes(definition.name.value))
      return definition;
    if (!seen.has(definition.name.value)) {
      seen.add(definition.name.value);
      return definition;
    }
    const { description: _, ...rest } = definition;
    return { ...rest, kind: Kind.OBJECT_TYPE_EXTENSION };
  });
}
