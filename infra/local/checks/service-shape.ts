import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, serviceNames } from '../settings.ts';
import { type Outcome, outcomeOf } from './check.ts';

/** What every service has, so that who knows one finds the way in all. */
const everywhere = [
  'Dockerfile',
  'README.md',
  'codegen.ts',
  'package.json',
  'permissions.md',
  'src/config.ts',
  'src/context.ts',
  'src/db/data-source.ts',
  'src/db/invariants.ts',
  'src/db/migrations',
  'src/definition.ts',
  'src/generated/graphql.ts',
  'src/main.ts',
  'src/subgraph.graphql',
  'test',
  'tsconfig.json',
];

/**
 * Every service has the same files at the top, in `src/` and in `src/db/`: none is missing, none stands out.
 * How things are stored and read is said in `table.ts`, `loaders.ts` and `db/` only.
 */
export async function checkServiceShape(): Promise<Outcome> {
  return outcomeOf(serviceNames.flatMap((name) => [...missing(name), ...strange(name), ...statements(name)]));
}

const missing = (name: string): string[] =>
  everywhere
    .filter((path) => !existsSync(join(projectRoot, 'services', name, path)))
    .map((path) => `services/${name}/${path} is missing.`);

function strange(name: string): string[] {
  return ['', 'src', 'src/db'].flatMap((folder) =>
    readdirSync(join(projectRoot, 'services', name, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`))
      .filter((path) => !everywhere.includes(path))
      .map((path) => `services/${name}/${path} is in no other service's shape.`),
  );
}

const statement = /\.query\(|\brows[<(]/;

const statements = (name: string): string[] =>
  globSync(`services/${name}/src/*/*.ts`, { cwd: projectRoot })
    .filter((path) => !/\/(table|loaders)\.ts$|\.test\.ts$|\/src\/(db|generated)\//.test(path))
    .filter((path) => statement.test(readFileSync(join(projectRoot, path), 'utf8')))
    .map((path) => `${path} holds SQL, which stands in table.ts, loaders.ts or db/.`);
