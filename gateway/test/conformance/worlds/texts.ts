import { casesOf, type Topic } from '../harness/case.ts';
import { ExactNumber } from '../harness/exact-json.ts';

const lone = '\ud83c';

const data = () => {
  const words = [
    {
      id: '가',
      text: '한글과 English',
      mixed: '각 vs 각',
      emoji: '👨‍👩‍👧‍👦 🇰🇷',
      odd: 'tab\tnew\nline "quoted" \\ / \u0000 \u001f \u007f \u2028 \u2029',
    },
    { id: '가/나"다\\라', text: '역슬래시 \\u0041', mixed: 'ÅÅ', emoji: '😀', odd: '</script><!-- &amp;' },
    { id: '😀키', text: '', mixed: ' ', emoji: `한 짝: ${lone}`, odd: '{"data":null,"errors":[]}' },
    { id: 'A', text: '"},{"', mixed: '가나다라마바사아자차카타파하', emoji: '𠮷野家 𝄞', odd: '__typename' },
  ].map((word, index) => ({
    __typename: 'Word',
    ...word,
    meaning: `뜻 ${index}: ${word.id}`,
    count: [0, 7, 10, -20][index],
    share: [0, 0.5, 1e21, -2.5e-7][index],
    found: ({ text }: { text?: string }) => `[${text}]`,
    tags: [['하나', '둘\n'], [], ['😀'], ['']][index],
    kind: index % 2 === 0 ? 'NOUN' : 'VERB',
    sure: index === 0,
  }));
  return [
    ...words,
    {
      __typename: 'Query',
      words,
      word: ({ id }: { id?: string }) => words.find((word) => word.id === id) ?? null,
      first: words[0],
      echo: ({ text }: { text?: string | null }) => text ?? null,
    },
  ];
};

const subgraphs = {
  words: `
    type Query { words: [Word!]! word(id: ID!): Word echo(text: String): String }
    type Word @key(fields: "id") { id: ID! text: String! mixed: String! emoji: String! odd: String! found(text: String): String! }`,
  meanings: `
    type Query { first: Word }
    enum Kind { NOUN VERB }
    type Word @key(fields: "id") {
      id: ID! meaning: String! count: Int! share: Float! tags: [String!]! kind: Kind! sure: Boolean!
    }`,
};

const all = '{ words { id text mixed emoji odd meaning count share tags kind sure } }';

export const texts: Topic = {
  world: { name: 'texts', data, subgraphs },
  cases: [
    ...casesOf('keys and values in Hangul', [
      ['lead from one subgraph to the other', '{ words { id meaning } }'],
      ['lead back', '{ first { text mixed meaning } }'],
      ['are arguments in the operation', '{ word(id: "가") { text meaning found(text: "찾기") } }'],
      [
        'are arguments in variables',
        'query ($id: ID!, $text: String) { word(id: $id) { meaning found(text: $text) } echo(text: $text) }',
        { variables: { id: '가', text: '한글' } },
      ],
      ['are not put together or taken apart', '{ words { mixed } echo(text: "각") }'],
      ['stand in lists', '{ words { tags } }'],
    ]),
    ...casesOf('emoji and surrogates', [
      ['are keys', '{ word(id: "😀키") { meaning emoji } }'],
      ['are keys in a variable', 'query ($id: ID!) { word(id: $id) { meaning emoji } }', { variables: { id: '😀키' } }],
      ['are values', '{ words { emoji meaning } }'],
      ['are written as escapes by a subgraph', '{ words { emoji meaning tags } }', { spelling: 'escaped' }],
      [
        'are escapes in the operation',
        'query { echo(text: "\\uD83D\\uDE00 \\u{1F600}") word(id: "\\uD83D\\uDE00키") { meaning } }',
      ],
      ['are block strings in the operation', 'query { echo(text: """\n  여러 줄 😀\n    "들여쓰기"\n  """) }'],
    ]),
    ...casesOf('escapes', [
      ['in keys lead to the other subgraph', '{ word(id: "가/나\\"다\\\\라") { text odd meaning } }'],
      [
        'in keys lead there from a variable',
        'query ($id: ID!) { word(id: $id) { odd meaning } }',
        { variables: { id: '가/나"다\\라' } },
      ],
      ['of one subgraph meet plain text of the other', all, { spelling: { words: 'escaped' } }],
      ['of the other subgraph meet plain text of the one', all, { spelling: { meanings: 'escaped' } }],
      ['of both leave all as it is', all, { spelling: 'escaped' }],
      ['of control characters stay escapes', '{ words { odd } echo(text: "\\u0007\\b\\f\\n\\r\\t\\u0000") }'],
      [
        'in names of enums and types are names all the same',
        '{ words { __typename kind sure } first { __typename id kind } }',
        { spelling: 'escaped' },
      ],
    ]),
    ...casesOf('1.0 for an Int', [
      ['is the same number', '{ words { count meaning } }', { spelling: { meanings: 'decimals' } }],
      ['is the same number at the entry', '{ first { count share text } }', { spelling: 'decimals' }],
    ]),
    ...casesOf('exponents', [
      ['of floats pass through', '{ words { share } }'],
      [
        'of whole numbers are whole numbers',
        '{ first { count share } words { count share } }',
        { spelling: 'decimals' },
      ],
    ]),
    ...casesOf('spelling of answers', [
      ['with white space everywhere is the same answer', all, { spelling: 'spaced' }],
      ['with keys in another order is the same answer', all, { spelling: 'reversed' }],
      ['with keys nobody asked for is the same answer', all, { spelling: 'talkative' }],
      ['with extensions around is the same answer', all, { spelling: 'enveloped' }],
      ['may differ between subgraphs', all, { spelling: { words: 'reversed', meanings: 'spaced' } }],
      [
        'in another order has its types and keys late',
        '{ first { text odd } words { meaning } }',
        { spelling: { meanings: 'reversed', words: 'talkative' } },
      ],
    ]),
  ],
};

const number = (text: string) => new ExactNumber(text);

const scalarData = () => {
  const sheets = ['s1', 's2', 's3'].map((id, index) => ({
    __typename: 'Sheet',
    id,
    serial: [12345678901234567890n, 9007199254740993n, -1n][index],
    total: [number('0.1000000000000000055511151231257827'), number('1e400'), number('-0')][index],
    huge: [number('1E+2'), number('123456789012345678901234567890e-5'), number('1.50')][index],
    meta: [
      { a: [1, { 나: null }], b: '가', nested: { deep: { deeper: [[], {}] } } },
      [1, 'two', { three: 3 }, null],
      '그냥 글',
    ][index],
    more: [{ '2': 'b', '1': 'a' }, 7, null][index],
    rows: [[{ x: 1 }, null], [], [['y']]][index],
    weight: [number('1e3'), number('0.25'), number('-4E-2')][index],
    size: [2147483647, -2147483648, 0][index],
    named: ({ filter }: { filter?: unknown }) => filter ?? null,
    owner: {
      __typename: 'Owner',
      serial: [12345678901234567890n, 9007199254740993n, -1n][index],
      name: ['가람', '나래', '다솜'][index],
    },
  }));
  return [
    ...sheets,
    ...sheets.map(({ owner }) => owner),
    { __typename: 'Query', sheets, sheet: sheets[0], any: ({ value }: { value?: unknown }) => value ?? null },
  ];
};

/** Custom scalars, by which a graph may send any JSON. */
export const scalars: Topic = {
  world: {
    name: 'scalars',
    data: scalarData,
    subgraphs: {
      sheets: `
        scalar Big
        scalar Json
        type Query { sheets: [Sheet!]! any(value: Json): Json }
        type Sheet @key(fields: "id") { id: ID! serial: Big! meta: Json weight: Float! owner: Owner! named(filter: Json): Json }
        type Owner @key(fields: "serial") { serial: Big! }`,
      numbers: `
        scalar Big
        scalar Json
        type Query { sheet: Sheet }
        type Sheet @key(fields: "id") { id: ID! total: Big! huge: Big! more: Json rows: [Json] size: Int! }
        type Owner @key(fields: "serial") { serial: Big! name: String! }`,
    },
  },
  cases: [
    ...casesOf('huge integers', [
      ['keep all their digits', '{ sheets { serial } }'],
      ['keep all their digits in the second subgraph', '{ sheets { id total huge } }'],
      ['are keys with all their digits', '{ sheets { serial owner { name } } sheet { owner { name } } }'],
      ['at the edge of Int pass', '{ sheets { size } }'],
    ]),
    ...casesOf('exponents', [
      ['beyond a double pass through a custom scalar', '{ sheets { total huge } sheet { serial } }'],
      ['are written as the subgraph wrote them or mean the same', '{ sheets { weight huge } }'],
    ]),
    ...casesOf('scalars that are objects', [
      ['pass through whole', '{ sheets { meta } }'],
      ['pass through from a fetched entity', '{ sheets { more rows } }'],
      ['do not mix with fields of the same names', '{ sheets { meta b: id a: serial nested: size } }'],
      [
        'are arguments in variables',
        'query ($filter: Json) { sheets { named(filter: $filter) } any(value: $filter) }',
        { variables: { filter: { 가: [1, { b: null }], c: 'd' } } },
      ],
      [
        'are arguments in the operation',
        '{ any(value: { a: [1, "2", { b: true }], c: null }) sheet { named(filter: [1, "가", { x: 2.5 }]) } }',
      ],
      ['keep their lists apart from lists of the schema', '{ sheets { rows meta } sheet { rows } }'],
      ['with escapes are the same objects', '{ sheets { meta rows more } }', { spelling: 'escaped' }],
      ['with white space are the same objects', '{ sheets { meta rows more serial } }', { spelling: 'spaced' }],
    ]),
  ],
};
