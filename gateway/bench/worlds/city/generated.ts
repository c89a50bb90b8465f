import {
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLTypeResolver,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { z } from 'zod';

/**
 * Data made of nothing but names: what a field holds follows from the path of an entity, the field and its arguments, so
 * that each subgraph, and the graph as if it had never been split, say the same without knowing of each other.
 */
type Thing = {
  readonly __typename: string;
  /** What everything below follows from. */
  readonly seed: string;
  /** The key, where it is one of those that can be asked for by it. */
  readonly key: string;
  /** How many things a list directly below has. */
  readonly first: number;
};

const thing = z.object({ __typename: z.string(), seed: z.string(), key: z.string(), first: z.number() });
const keyed = z.looseObject({ code: z.string().optional(), id: z.string().optional() });

const root: Thing = { __typename: 'Query', seed: '', key: '', first: 2 };
const keyFields: readonly string[] = ['id', 'code'];

/** Lists that no argument limits. */
const lengths: Readonly<Record<string, number>> = { districts: 20 };
const defaultLength = 2;

/** How many different ones there are of a thing that many others refer to. */
const pools: Readonly<Record<string, number>> = { Resource: 40, Skill: 12 };

/** The thing that a representation means. */
export const referred = (typename: string, representation: unknown): Thing => {
  const { id, code } = keyed.parse(representation);
  const key = id ?? code ?? '';
  return { __typename: typename, seed: `${typename}:${key}`, key, first: defaultLength };
};

export const typeOfGenerated: GraphQLTypeResolver<unknown, unknown> = (source) => thing.parse(source).__typename;

export const generatedField: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
  const parent = thing.safeParse(source).data ?? root;
  if (keyFields.includes(info.fieldName)) return parent.key;
  const seed = `${parent.seed}/${info.fieldName}(${JSON.stringify(args)})`;
  // What is looked for by its key is found.
  const asked = keyed.parse(args);
  const key = parent === root ? (asked.id ?? asked.code) : undefined;
  const first = typeof args.first === 'number' ? args.first : parent.first;
  return valueFor(info.returnType, { seed, key, first, info });
};

type Place = {
  readonly seed: string;
  readonly key: string | undefined;
  readonly first: number;
  readonly info: GraphQLResolveInfo;
};

function valueFor(type: GraphQLOutputType, place: Place): unknown {
  if (!isNonNullType(type) && !isListType(type) && !isLeafType(type) && isAbsent(place)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const most = lengths[place.info.fieldName] ?? place.first;
    const length = lengths[place.info.fieldName] ?? hash(place.seed) % (most + 1);
    return Array.from({ length }, (_, at) => valueFor(nullable.ofType, { ...place, seed: `${place.seed}[${at}]` }));
  }
  if (isLeafType(nullable)) return leafOf(nullable, place);
  const named = isAbstractType(nullable) ? chosen(place, nullable.name) : nullable.name;
  return thingOf(named, place);
}

/** Half of the records are not written yet; everything else is there. */
const isAbsent = ({ info, seed }: Place): boolean => info.fieldName === 'record' && hash(seed) % 2 === 0;

function chosen({ info, seed }: Place, name: string): string {
  const type = info.schema.getType(name);
  if (!isAbstractType(type)) return name;
  const names = info.schema
    .getPossibleTypes(type)
    .map((possible) => possible.name)
    .sort();
  return names[hash(seed) % names.length] ?? name;
}

function thingOf(typename: string, { seed, key, first, info }: Place): Thing {
  const pool = pools[typename];
  const number = pool === undefined ? hash(seed) : hash(seed) % pool;
  const isPlace = typename === 'District' || typename === 'Municipality';
  const made = isPlace ? `99110${String(number % 100_000).padStart(5, '0')}` : uuidOf(number);
  const own = key ?? made;
  const type = info.schema.getType(typename);
  const hasKey = type !== undefined && 'getFields' in type && keyFields.some((field) => field in type.getFields());
  return { __typename: typename, seed: hasKey ? `${typename}:${own}` : seed, key: own, first };
}

const words = ['어두운 골목길', '마을 버스', '공유 부엌', '하천 정비', '돌봄 품앗이', '빈집 고치기', '안전한 통학로'];
const englishWords = ['dark lane', 'village bus', 'shared kitchen', 'river works', 'mutual care', 'empty houses'];

function leafOf(type: GraphQLLeafType, { seed, info }: Place): unknown {
  const number = hash(seed);
  if (isEnumType(type)) {
    const values = type
      .getValues()
      .map(({ value }) => value)
      .sort();
    return values[number % values.length];
  }
  switch (type.name) {
    case 'Boolean':
      return number % 2 === 0;
    case 'Int':
      return number % 1_000;
    case 'SafeInt':
      return number * 1_000;
    case 'Float':
      return (number % 10_000) / 100;
    case 'ID':
      return uuidOf(number);
    case 'DateTime':
      return new Date(1_790_000_000_000 + number).toISOString();
    case 'Date':
      return '2027-03-01';
    case 'LanguageTag':
      return 'ko';
    case 'JSONObject':
      return {};
    default:
      return `${pick(info.fieldName === 'en' ? englishWords : words, number)} ${number % 97}`;
  }
}

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';

function uuidOf(number: number): string {
  const digits = number.toString(16).padStart(8, '0');
  return `${digits}-0000-7000-8000-${digits}0000`;
}

/** FNV-1a: fast, and the same on every machine. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  return (value ^ (value >>> 15)) >>> 0;
}
