import { type GraphQLField, type GraphQLSchema, isRequiredArgument, Kind, parse } from 'graphql';
import { directiveOn, linksOf } from '../supergraph-links.ts';

/** A field of `Subscription`, by what `@live` says of it. */
export type LiveField = {
  /** The field of `Query` that is read, at once and at every change. */
  readonly query: string;
  /** What events call the one that is looked at, as `agendaId`. */
  readonly by: string;
  /** The argument that says which one. */
  readonly argument: string;
};

export type LiveFields = ReadonlyMap<string, LiveField>;

/** `problems` are the fields that cannot be live, each with the reason. */
export type ReadLiveFields = { readonly fields: LiveFields; readonly problems: readonly string[] };

const liveIdentity = /\/live$/;

/** The live fields of a supergraph (as it was composed) and its public schema. */
export function readLiveFields(sdl: string, api: GraphQLSchema): ReadLiveFields {
  const document = parse(sdl, { noLocation: true });
  const link = linksOf(document).find(({ identity }) => liveIdentity.test(identity));
  const fields = new Map<string, LiveField>();
  const problems: string[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Subscription') continue;
    for (const field of definition.fields ?? []) {
      const name = field.name.value;
      const said = link && directiveOn(field, link.nameOf('live'));
      const read = readField(name, said, api);
      if (typeof read === 'string') problems.push(`Subscription.${name} ${read}`);
      else fields.set(name, read);
    }
  }
  return { fields, problems };
}

function readField(name: string, said: Record<string, unknown> | undefined, api: GraphQLSchema): LiveField | string {
  if (said === undefined) return 'is not live: it has no @live';
  const { query, by } = said;
  if (typeof query !== 'string' || typeof by !== 'string') return 'has a @live without query or by';
  const live = api.getSubscriptionType()?.getFields()[name];
  const read = api.getQueryType()?.getFields()[query];
  if (live === undefined) return 'is not public';
  if (read === undefined) return `reads Query.${query}, which is not there`;
  if (signatureOf(live) !== signatureOf(read)) {
    return `is ${signatureOf(live)}, and Query.${query} is ${signatureOf(read)}`;
  }
  const [argument, ...others] = live.args.filter(isRequiredArgument);
  if (argument === undefined || others.length > 0) return 'needs exactly one required argument';
  return { query, by, argument: argument.name };
}

/** Arguments and type: where both are the same, what is valid for one field is valid for the other. */
const signatureOf = ({ args, type }: GraphQLField<unknown, unknown>): string =>
  `(${args.map((argument) => `${argument.name}: ${argument.type}`).join(', ')}): ${type}`;
