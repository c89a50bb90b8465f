import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeEvents } from '@dure/schema/asyncapi';
import { composeGraph } from '@dure/schema/compose';
import { loadContracts } from '@dure/schema/contracts';
import { readTypeDefs } from '@dure/schema/type-defs';
import { type CodegenConfig, generate } from '@graphql-codegen/cli';
import { projectRoot, serviceNames } from '../settings.ts';
import { idModuleOf, manifestOf, readOperations } from './operations.ts';

/** A file that is made from others and committed, so that reviewers see what a change means. */
export type Generated = { readonly path: string; readonly content: string };

/** The types of every service, from its schema. */
export async function generateTypes(): Promise<Generated[]> {
  const made: Generated[] = [];
  // One after the other: the generator keeps its schema in a state of the whole process.
  for (const name of serviceNames) {
    const folder = join(projectRoot, 'services', name);
    const { default: config }: { default: CodegenConfig } = await import(
      pathToFileURL(join(folder, 'codegen.ts')).href
    );
    const files: { filename: string; content: string }[] = await generate(
      { ...config, cwd: folder, errorsOnly: true },
      false,
    );
    made.push(...files.map(({ filename, content }) => ({ path: filename, content })));
  }
  return made;
}

export type Contracts =
  | { readonly ok: true; readonly files: readonly Generated[]; readonly api: string; readonly hints: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What the whole graph promises: the supergraph, the API of callers, and the events. */
export async function generateContracts(): Promise<Contracts> {
  const subgraphs = serviceNames.map((name) => ({
    name,
    typeDefs: readTypeDefs(pathToFileURL(join(projectRoot, 'services', name, 'src/'))),
  }));
  const composition = composeGraph(subgraphs);
  if (!composition.ok) return composition;
  const { supergraph, api, hints } = composition.value;
  const events = `${JSON.stringify(describeEvents(await loadContracts()), null, 2)}\n`;
  const files = [
    { path: inSchema('supergraph.graphql'), content: supergraph },
    { path: inSchema('api.graphql'), content: api },
    { path: inSchema('asyncapi.json'), content: events },
  ];
  return { ok: true, files, api, hints };
}

/** What the dashboard is built from: the types of its documents, and its operations as the gateway gets to know them. */
export async function generateDashboard(api: string): Promise<Generated[]> {
  const folder = join(projectRoot, 'clients/dashboard');
  const { default: configure }: { default: (api: string) => CodegenConfig } = await import(
    pathToFileURL(join(folder, 'codegen.ts')).href
  );
  const typed: { filename: string; content: string }[] = await generate(
    { ...configure(api), cwd: folder, errorsOnly: true },
    false,
  );
  const operations = readOperations(join(folder, 'src'));
  return [
    ...typed.map(({ filename, content }) => ({ path: filename, content })),
    { path: join(folder, 'operations.json'), content: manifestOf(operations) },
    { path: join(folder, 'src/generated/operation-ids.ts'), content: idModuleOf(operations) },
  ];
}

const inSchema = (file: string): string => join(projectRoot, 'schema', file);
