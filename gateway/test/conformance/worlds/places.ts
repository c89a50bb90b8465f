import { casesOf, type Topic } from '../harness/case.ts';

type Wanted = { readonly lang?: string; readonly limit?: number | null; readonly most?: number };

const data = () => {
  const product = (id: string, ko: string, en: string, more: object) => ({
    __typename: 'Tool',
    id,
    name: ({ lang }: Wanted) => (lang === 'EN' ? en : ko),
    price: ({ most }: Wanted) => Math.min(Number(id.slice(1)) * 100, most ?? 1000),
    tags: ['공구', en],
    grid: [[1, 2], [], [Number(id.slice(1))]],
    ...more,
  });
  const saw = product('t1', '톱', 'saw', {});
  const drill = product('t2', '드릴', 'drill', {});
  const glue = product('t3', '풀', 'glue', { __typename: 'Supply', left: 3 });
  const all = [saw, drill, glue];
  const related = ({ limit }: Wanted) => [drill, saw].slice(0, limit ?? 2);
  const everything = all.map((each) => Object.assign(each, { related, best: each === saw ? drill : saw }));
  const shelves = [
    {
      __typename: 'Shelf',
      id: 's1',
      tools: [saw, drill, saw],
      rows: [[saw, drill], [saw], []],
      box: [[[saw], []], [[drill, saw]]],
      marks: [['가'], ['나', '다']],
    },
    { __typename: 'Shelf', id: 's2', tools: [drill], rows: [[drill, drill]], box: [], marks: [] },
  ];
  return [
    ...everything,
    ...shelves,
    {
      __typename: 'Query',
      saw,
      tool: ({ id }: { id?: string }) => [saw, drill].find((each) => each.id === id) ?? null,
      tools: [saw, drill, saw],
      things: all,
      shelves,
      numbers: [[1, -2], []],
      words: ['하나', '둘'],
      flags: [true, false],
      none: [],
      ids: ['1', 'a'],
      ratios: [0.5, 1, 1e-7],
      days: ['MON', 'SUN'],
    },
  ];
};

export const places: Topic = {
  world: {
    name: 'places',
    data,
    subgraphs: {
      tools: `
        type Query {
          saw: Tool tool(id: ID!): Tool tools: [Tool!]! things: [Thing!]! shelves: [Shelf!]!
          numbers: [[Int!]!]! words: [String] flags: [Boolean!] none: [String] ids: [ID!] ratios: [Float] days: [Day!]!
        }
        enum Day { MON SUN }
        interface Thing { id: ID! }
        type Tool implements Thing @key(fields: "id") { id: ID! best: Tool }
        type Supply implements Thing @key(fields: "id") { id: ID! left: Int! }
        type Shelf @key(fields: "id") { id: ID! tools: [Tool!]! rows: [[Tool!]!]! box: [[[Tool]]] marks: [[String!]!]! }`,
      names: `
        enum Lang { KO EN }
        type Tool @key(fields: "id") { id: ID! name(lang: Lang = KO): String! tags: [String!]! related(limit: Int): [Tool!]! }
        type Supply @key(fields: "id") { id: ID! name(lang: Lang = KO): String! tags: [String!]! }`,
      prices: `
        type Tool @key(fields: "id") { id: ID! price(most: Int = 500): Int! grid: [[Int!]!]! }`,
    },
  },
  cases: [
    ...casesOf('lists of leaves', [
      ['pass through as they are', '{ words none flags ids ratios days }'],
      ['of lists pass through', '{ numbers shelves { marks } }'],
      ['come from a fetched entity', '{ tools { tags grid } }'],
      ['are the same list under two names', '{ a: words b: words tools { a: tags b: tags } }'],
    ]),
    ...casesOf('nested lists of entities', [
      ['keep their shape', '{ shelves { rows { name } } }'],
      ['three deep keep their shape', '{ shelves { box { id name price } } }'],
      ['lead on from each item', '{ shelves { rows { best { name } related(limit: 1) { price } } } }'],
      ['meet the same entities in flat lists', '{ shelves { tools { name } rows { price } box { name } } }'],
    ]),
    ...casesOf('one entity at several places', [
      ['has at each place the arguments of that place', '{ a: saw { name(lang: KO) } b: saw { name(lang: EN) } }'],
      [
        'has at each place only what was asked there',
        '{ a: saw { name } b: saw { price } c: saw { id } d: saw { tags name(lang: EN) } }',
      ],
      ['has two names for one field with other arguments', '{ saw { ko: name(lang: KO) en: name(lang: EN) name } }'],
      [
        'has arguments by fragments on types',
        '{ things { ... on Tool { name(lang: KO) } ... on Supply { name(lang: EN) } } }',
      ],
      [
        'has arguments by fragments on types at two places',
        '{ a: things { ... on Tool { n: name(lang: KO) } ... on Supply { n: name(lang: EN) } } b: things { ... on Tool { n: name(lang: EN) } ... on Supply { n: name } } }',
      ],
      ['twice in a list is there twice', '{ tools { id name price } }'],
      [
        'below itself differs from itself',
        '{ saw { name best { name(lang: EN) best { name best { price(most: 50) } price } } price } }',
      ],
      [
        'has arguments from variables at each place',
        'query ($a: Lang, $b: Lang!, $most: Int = 150) { a: tools { name(lang: $a) price(most: $most) } b: tools { name(lang: $b) price } }',
        { variables: { a: 'EN', b: 'KO' } },
      ],
      [
        'has a list with other arguments at each place',
        '{ a: saw { related(limit: 1) { id } } b: saw { related(limit: 2) { name } } c: saw { related { price } } }',
      ],
      [
        'in a list and as a single one',
        '{ saw { x: price(most: 1) } tools { x: price(most: 2) } shelves { tools { x: price } } }',
      ],
      [
        'under one name in two lists has fields of both',
        '{ shelves { tools { name } } s: shelves { tools { price } } shelves { tools { tags } } }',
      ],
      [
        'that is found by an argument is the same one',
        '{ saw { name } tool(id: "t1") { name(lang: EN) price } other: tool(id: "t2") { name } nobody: tool(id: "t9") { name } }',
      ],
    ]),
  ],
};
