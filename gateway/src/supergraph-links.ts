import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** A specification that a supergraph links: what `@link` says of it. */
export type Link = {
  readonly directive: ConstDirectiveNode;
  /** As `https://specs.apollo.dev/cost`, without the version. */
  readonly identity: string;
  /** What names of the specification begin with here, as `cost` in `cost__listSize`. */
  readonly prefix: string;
  /** How one of its directives is named here; undefined when it is the one that the specification is named after. */
  nameOf(directive: string): string;
};

/** The specifications that the schema links. */
export function linksOf(document: DocumentNode): Link[] {
  return document.definitions
    .filter((each) => each.kind === Kind.SCHEMA_DEFINITION || each.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(({ directives = [] }) => directives.filter(({ name }) => name.value === 'link'))
    .flatMap(readLink);
}

function readLink(directive: ConstDirectiveNode): Link[] {
  const { url, as, import: imports } = argumentsOf(directive);
  const [, identity, name] = /^(.+\/([^/]+))\/v\d+(?:\.\d+)*$/.exec(String(url)) ?? [];
  if (identity === undefined || name === undefined) return [];
  const prefix = typeof as === 'string' ? as : name;
  const imported = new Map((Array.isArray(imports) ? imports : []).map(readImport));
  const nameOf = (each: string) => imported.get(each) ?? (each === name ? prefix : `${prefix}__${each}`);
  return [{ directive, identity, prefix, nameOf }];
}

/** `"@cost"` or `{ name: "@cost", as: "@weight" }`. */
function readImport(given: unknown): [string, string] {
  const { name, as } =
    typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : { name: given };
  const original = String(name).replace(/^@/, '');
  return [original, typeof as === 'string' ? as.replace(/^@/, '') : original];
}

/** The arguments of a directive as plain values. */
export const argumentsOf = (directive: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, plain(value)]));

const plain = (value: ConstValueNode): unknown => valueFromASTUntyped(value);

/** The arguments of the first directive of that name. */
export function directiveOn(
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string | undefined,
): Record<string, unknown> | undefined {
  const found = directives.find((each) => each.name.value === name);
  return found && argumentsOf(found);
}
