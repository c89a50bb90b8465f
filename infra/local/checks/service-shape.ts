import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, type ServiceName, serviceNames } from '../settings.ts';
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

/** Folders beside `src/` and `test/` that one service has, because what it does needs them. */
const own: Partial<Record<ServiceName, readonly string[]>> = { agenda: ['commands', 'templates'] };

/**
 * Every service has the same files at the top, in `src/` and in `src/db/`, and the same folders at the top and in
 * `src/db/`: none is missing, none stands out. The folders of `src/` are its modules.
 * How things are stored and read is said in `table.ts`, `loaders.ts` and `db/` only.
 */
export async function checkServiceShape(): Promise<Outcome> {
  return outcomeOf(serviceNames.flatMap((name) => [...missing(name), ...strange(name), ...statements(name)]));
}

const missing = (name: ServiceName): string[] =>
  everywhere
    .filter((path) => !existsSync(join(projectRoot, 'services', name, path)))
    .map((path) => `services/${name}/${path} is missing.`);

function strange(name: ServiceName): string[] {
  const known = [...everywhere, 'src', 'src/db', 'node_modules', ...(own[name] ?? [])];
  return ['', 'src', 'src/db'].flatMap((folder) =>
    readdirSync(join(projectRoot, 'services', name, folder), { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || folder !== 'src'))
      .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`))
      .filter((path) => !known.includes(path))
      .map((path) => `services/${name}/${path} is in no other service's shape.`),
  );
}

const statement = /\.query\(|\brows[<(]/;

const statements = (name: ServiceName): string[] =>
  globSync(`services/${name}/src/*/*.ts`, { cwd: projectRoot })
    .filter((path) => !/\/(table|loaders)\.ts$|\.test\.ts$|\/src\/(db|generated)\//.test(path))
    .filter((path) => statement.test(readFileSync(join(projectRoot, path), 'utf8')))
    .map((path) => `${path} holds SQL, which stands in table.ts, loaders.ts or db/.`);
