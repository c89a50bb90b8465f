type Resolvers = Readonly<Record<string, unknown>>;

/**
 * The resolvers of the modules of a service as one: a type of the graph that several of them write to, such as `Mutation`
 * or an entity, has the fields of all. Throws when two write the same field.
 */
export function joined(...modules: readonly object[]): Resolvers {
  const types: Record<string, Record<string, unknown>> = {};
  for (const [type, fields] of modules.flatMap((module) => Object.entries(module))) {
    const known = types[type] ?? {};
    const twice = Object.entries(fields as object).find(([field, resolve]) => (known[field] ?? resolve) !== resolve);
    if (twice !== undefined) throw new Error(`${type}.${twice[0]} is resolved by two modules.`);
    types[type] = { ...known, ...fields };
  }
  return types;
}
