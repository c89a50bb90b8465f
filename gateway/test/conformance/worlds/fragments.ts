import { casesOf, type Topic } from '../harness/case.ts';

const data = () => {
  const zones = [
    { __typename: 'Zone', id: 'z1', name: '동구', people: 1200 },
    { __typename: 'Zone', id: 'z2', name: '서구', people: 800 },
  ];
  const events = [
    {
      __typename: 'Feast',
      id: 'e1',
      title: '김장',
      zone: zones[0],
      cost: 3,
      food: '김치',
      start: '10:00',
      size: 30,
      parts: ['무', '배추'],
    },
    { __typename: 'March', id: 'e2', title: '걷기', zone: zones[1], cost: 0, size: 2.5, start: null, parts: 4 },
    {
      __typename: 'Feast',
      id: 'e3',
      title: '떡국',
      zone: zones[0],
      cost: 5,
      food: '떡',
      start: '12:00',
      size: 12,
      parts: [],
    },
  ].map((event, index) => ({
    ...event,
    host: {
      __typename: 'Host',
      id: `h${index % 2}`,
      name: ['한결', '보람'][index % 2],
      tel: index % 2 === 0 ? '1' : null,
    },
  }));
  const hosts = events.slice(0, 2).map(({ host }) => host);
  for (const [index, host] of hosts.entries()) {
    Object.assign(host, { friend: hosts[1 - index], events: events.filter((event) => event.host.id === host.id) });
  }
  for (const event of events) event.host = hosts.find(({ id }) => id === event.host.id) ?? event.host;
  return [
    ...zones,
    ...events,
    ...hosts,
    { __typename: 'Query', events, event: events[0], zones, hosts, march: events[1] },
  ];
};

const world = {
  name: 'fragments',
  data,
  subgraphs: {
    events: `
      type Query { events: [Event!]! event: Event march: March }
      interface Event { id: ID! title: String! zone: Zone! host: Host }
      type Feast implements Event @key(fields: "id") { id: ID! title: String! zone: Zone! host: Host food: String! size: Int! parts: [String!]! }
      type March implements Event @key(fields: "id") { id: ID! title: String! zone: Zone! host: Host size: Float! parts: Int! }
      type Zone @key(fields: "id") { id: ID! }
      type Host @key(fields: "id") { id: ID! events: [Event!]! }`,
    zones: `
      type Query { zones: [Zone!]! }
      type Zone @key(fields: "id") { id: ID! name: String! people: Int! }`,
    hosts: `
      type Query { hosts: [Host!]! }
      type Host @key(fields: "id") { id: ID! name: String! tel: String friend: Host }`,
    costs: `
      type Feast @key(fields: "id") { id: ID! cost: Int! start: String }
      type March @key(fields: "id") { id: ID! cost: Int! start: String }`,
  },
};

const yes = { variables: { on: true } };
const no = { variables: { on: false } };

export const fragments: Topic = {
  world,
  cases: [
    ...casesOf('nested fragments', [
      [
        'add up to what each type has',
        '{ events { ... { ... on Event { title ... on Feast { food cost } ... on March { cost } } } } }',
      ],
      [
        'of the same type merge with fields beside them',
        '{ events { zone { id } ... on Feast { zone { name } ... on Event { zone { people } } } } }',
      ],
      ['that cannot match add nothing', '{ events { id ... on Feast { ... on Event { ... on March { title } } } } }'],
      [
        'reach entities below entities',
        '{ events { host { ... { friend { ... on Host { tel friend { name } } } } } } }',
      ],
    ]),
    ...casesOf('named fragments', [
      [
        'are used at several places',
        '{ events { host { ...Who } } hosts { ...Who } } fragment Who on Host { name tel }',
      ],
      [
        'are used within each other',
        '{ events { ...All } } fragment All on Event { zone { ...Where } host { ...Who } } fragment Who on Host { name friend { ...Friend } } fragment Friend on Host { tel } fragment Where on Zone { people }',
      ],
      [
        'with the fields of the place itself keep the order of the operation',
        '{ event { host { tel ...Who id } ...F title } } fragment Who on Host { id name } fragment F on Event { title id }',
      ],
      [
        'belong to the operation that is chosen',
        'query A { event { ...F } } query B { zones { name } march { cost } } fragment F on Event { id }',
        { operationName: 'B' },
      ],
    ]),
    ...casesOf('fragments on parents', [
      ['on the interface give the fields of the type', '{ march { ... on Event { title zone { name } } cost } }'],
      [
        'on the root are the root',
        '{ ...Q ... on Query { zones { id } } } fragment Q on Query { march { host { name } } }',
      ],
      [
        'on the interface within a type fetch for that type only',
        '{ events { ... on Feast { ... on Event { host { name } } start } } }',
      ],
      [
        'twice with different parts are put together',
        '{ events { ... on Event { host { name } } ... on March { host { tel } } } }',
      ],
    ]),
    ...casesOf('aliases with type conflicts', [
      [
        'in two types are different things under one name',
        '{ events { ... on Feast { value: food } ... on March { value: title } } }',
      ],
      [
        'of Int and Float come apart by fragments of their own names',
        '{ events { ... on Feast { amount: size } ... on March { length: size } } }',
      ],
      ['of lists and leaves come apart', '{ events { ... on Feast { list: parts } ... on March { number: parts } } }'],
      [
        'of nullable fields meet below one name',
        '{ events { ... on Feast { at: start } ... on March { at: start cost } } }',
      ],
      ['swap the names of two fields', '{ zones { id: name name: id } hosts { name: tel tel: name } }'],
      [
        'take the name of a key that must be fetched with',
        '{ events { zone { id: name people } host { id: tel name } } }',
      ],
      [
        'take the name __typename would have in others',
        '{ events { type: __typename kind: __typename ... on Feast { cost } } }',
      ],
      [
        'of one field under many names are all fetched',
        '{ zones { a: name b: name c: people d: people name } events { a: zone { x: name } b: zone { x: people } } }',
      ],
    ]),
    ...casesOf('@skip and @include', [
      [
        'by variables leave fields in',
        'query ($on: Boolean!) { events { title @include(if: $on) zone { name @skip(if: $on) people } } }',
        yes,
      ],
      [
        'by variables leave fields out',
        'query ($on: Boolean!) { events { title @include(if: $on) zone { name @skip(if: $on) people } } }',
        no,
      ],
      [
        'both on one field want both',
        'query ($on: Boolean!) { zones { id name @include(if: $on) @skip(if: $on) } }',
        yes,
      ],
      [
        'take defaults of variables',
        'query ($on: Boolean = false) { zones { name people @include(if: $on) } hosts @skip(if: $on) { tel } }',
      ],
      [
        'as constants are as good',
        '{ zones { name @skip(if: true) people @include(if: true) } hosts @include(if: false) { name } }',
      ],
      [
        'leave out roots of one subgraph',
        'query ($on: Boolean!) { zones @include(if: $on) { name } hosts @skip(if: $on) { name } }',
        no,
      ],
      ['may leave nothing', 'query ($on: Boolean!) { hosts @skip(if: $on) { name } }', yes],
      [
        'may leave an entity empty',
        'query ($on: Boolean!) { events { host @include(if: true) { tel @skip(if: $on) } id @skip(if: $on) } }',
        yes,
      ],
      [
        'differ for two uses of one field',
        'query ($on: Boolean!) { zones { people @include(if: $on) people @skip(if: $on) name @include(if: $on) } zones { people } }',
        no,
      ],
    ]),
    ...casesOf('@skip and @include on fetched fragments', [
      ['leave a fetch out', 'query ($on: Boolean!) { events { id ... on Feast @include(if: $on) { cost } } }', no],
      ['leave a fetch in', 'query ($on: Boolean!) { events { id ... on Feast @include(if: $on) { cost } } }', yes],
      [
        'on named fragments',
        'query ($on: Boolean!) { events { ...C @skip(if: $on) zone { ...Z @include(if: $on) } } } fragment C on Feast { cost } fragment Z on Zone { name }',
        yes,
      ],
      [
        'within each other want all',
        'query ($a: Boolean!, $b: Boolean!) { events { id ... @include(if: $a) { host { id ... on Host @skip(if: $b) { name } } } } }',
        { variables: { a: true, b: true } },
      ],
      [
        'do not touch the same fetch elsewhere',
        'query ($on: Boolean!) { events { zone { ... @include(if: $on) { name } } host { ... @include(if: $on) { name } } } zones { name } }',
        no,
      ],
      [
        'on an entity as a whole',
        'query ($on: Boolean!) { events { title host @include(if: $on) { name friend { tel } } } }',
        no,
      ],
      [
        'of two that cross each other',
        'query ($a: Boolean!, $b: Boolean!) { events { zone { ... @include(if: $a) { name } ... @skip(if: $b) { name people } } } }',
        { variables: { a: false, b: false } },
      ],
    ]),
    ...casesOf('__typename', [
      ['stands at the root', '{ __typename kind: __typename }'],
      [
        'stands in the middle and at the end',
        '{ a: __typename events { __typename zone { __typename } title host { b: __typename name } c: __typename } d: __typename }',
      ],
      [
        'is all that is asked of an entity',
        '{ events { zone { __typename } host { __typename } } zones { __typename } }',
      ],
      ['is asked under many names', '{ zones { a: __typename __typename b: __typename name } }'],
      [
        'stands in fragments on types and interfaces',
        '{ events { ... on Feast { __typename cost } ... on Event { t: __typename } } }',
      ],
      [
        'is skipped and included as any field',
        'query ($on: Boolean!) { __typename @skip(if: $on) events { __typename @skip(if: $on) id t: __typename @include(if: $on) } }',
        yes,
      ],
    ]),
    ...casesOf('introspection', [
      [
        'tells the fields of a type',
        '{ __type(name: "Zone") { kind name fields { name type { kind name ofType { name } } } } }',
      ],
      ['tells what implements an interface', '{ __type(name: "Event") { kind name fields { name } } }'],
      ['tells the roots', '{ __schema { queryType { name } mutationType { name } subscriptionType { name } } }'],
      [
        'knows nothing of what gateways use inside',
        '{ any: __type(name: "_Any") { name } entity: __type(name: "_Entity") { name } graph: __type(name: "join__Graph") { name } }',
      ],
      ['stands beside data of subgraphs', '{ zones { name } __type(name: "Host") { name kind } march { cost } }'],
      [
        'takes variables',
        'query ($name: String!, $old: Boolean = true) { __type(name: $name) { fields(includeDeprecated: $old) { name args { name } } } }',
        { variables: { name: 'Feast' } },
      ],
      ['lists values of enums', '{ __type(name: "__TypeKind") { enumValues { name } } }'],
      ['answers null for what is not there', '{ __type(name: "Nothing") { name } zones { id } }'],
    ]),
  ],
};
