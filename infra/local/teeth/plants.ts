import { type Edit, type Plant, replace } from './plant.ts';

const learning = 'services/learning/src';

const append = (path: string, text: string): Edit => ({ path, change: (before) => `${before}\n${text}\n` });

/** One violation for each guard except the locks, which are `plantsOfRaces`; a guard that was never seen to bite is not one. */
export const plants: readonly Plant[] = [
  {
    what: { ko: '서비스 사이의 import', en: 'an import between services' },
    guard: { check: 'boundaries' },
    finding: /services-are-islands: services\/learning/,
    edits: [append(`${learning}/experiments/usecases.ts`, "export * from '../../../funding/src/config.ts';")],
  },
  {
    what: { ko: '순수하지 않은 domain.ts', en: 'an impure domain file' },
    guard: { check: 'boundaries' },
    finding: /domain-is-pure: services\/learning\/src\/experiments\/domain\.ts/,
    edits: [append(`${learning}/experiments/domain.ts`, "export { newId } from '@dure/kit/ids';")],
  },
  {
    what: { ko: '업무를 아는 kit', en: 'a kit that knows a service' },
    guard: { check: 'boundaries' },
    finding: /kit-knows-no-business: infra\/kit\/ids\.ts/,
    edits: [append('infra/kit/ids.ts', "export * from '../../services/learning/src/config.ts';")],
  },
  {
    what: { ko: '보지 못하는 경계 검사', en: 'a boundary check that sees nothing' },
    guard: { check: 'boundaries' },
    finding: /Only \d+ of our modules were seen/,
    isAlone: true,
    edits: [
      replace(
        '.dependency-cruiser.cjs',
        /exclude: \{ path: .*? \}/,
        "exclude: { path: '^services/|^gateway/bench/peers/' }",
      ),
    ],
  },
  {
    what: { ko: '호환되지 않는 스키마 변경', en: 'a breaking change of the schema' },
    guard: { check: 'schema' },
    finding: /BREAKING: .*scaleMustChange/,
    isAlone: true,
    // A field that no page asks for: else the pages are red before it.
    edits: [replace(`${learning}/records/schema.graphql`, /scaleMustChange: Boolean!/, 'scaleChanges: Boolean!')],
  },
  {
    what: { ko: '합쳐지지 않는 스키마', en: 'schemas that do not compose' },
    guard: { check: 'schema' },
    finding: /do not compose into one graph/,
    isAlone: true,
    edits: [
      append(`${learning}/records/schema.graphql`, 'extend type Query { "Wrong." agendas(first: Int): String! }'),
    ],
  },
  {
    what: { ko: '다시 만들지 않은 타입', en: 'generated types that are stale' },
    guard: { check: 'schema' },
    finding: /differ from what the schemas and contracts make: .*services\/learning\/src\/generated\/graphql\.ts/,
    edits: [append(`${learning}/records/schema.graphql`, 'extend type Query { "More." moreRecords: Int }')],
  },
  {
    what: { ko: '다시 만들지 않은 이벤트 문서', en: 'a document of events that is stale' },
    guard: { check: 'schema' },
    finding: /differ from what the schemas and contracts make: .*schema\/asyncapi\.json/,
    edits: [
      replace('schema/events/learning.ts', 'entryCount: field.count', 'entryCount: field.count, note: field.key'),
    ],
  },
  {
    what: { ko: '권한을 묻지 않는 mutation', en: 'a mutation without authorization' },
    guard: { test: 'services/learning/test/service.int.test.ts' },
    finding: /is refused to an anonymous caller before anything else is looked at/,
    edits: [
      replace(
        `${learning}/experiments/resolvers.ts`,
        'requireMember(ctx.actor)',
        "ctx.actor.kind === 'member' ? ctx.actor : { kind: 'member' as const, memberId: '', roles: new Map() }",
      ),
    ],
  },
  {
    what: { ko: '다른 지자체 사람도 들이는 mutation', en: 'a mutation that lets in people of elsewhere' },
    guard: { test: 'services/learning/test/service.int.test.ts' },
    finding: /startExperiment lets through those of the table and nobody else/,
    edits: [
      replace(
        `${learning}/experiments/usecases.ts`,
        'requireRole(ctx.actor, agenda.municipalityCode, ...roles)',
        'requireRole(ctx.actor, ctx.actor.roles.keys().next().value ?? agenda.municipalityCode, ...roles)',
      ),
    ],
  },
  {
    what: { ko: '멱등 키를 지키지 않는 mutation', en: 'a mutation that forgets its idempotency key' },
    guard: { test: 'services/learning/test/service.int.test.ts' },
    finding: /logExperiment answers the same to the same input and has its effect once/,
    edits: [
      replace(
        `${learning}/experiments/usecases.ts`,
        "command(ctx, 'logExperiment', input,",
        "command(ctx, 'logExperiment', { ...input, idempotencyKey: null },",
      ),
    ],
  },
  {
    what: { ko: '입력을 확인하지 않는 mutation', en: 'a mutation that takes any text' },
    guard: { test: 'services/learning/test/service.int.test.ts' },
    finding: /startExperiment with one wrong place in its input names it/,
    edits: [replace(`${learning}/experiments/usecases.ts`, "hypothesis: [input.hypothesis, 'short'], ", '')],
  },
  {
    what: { ko: '권한 표에 없는 mutation', en: 'a mutation that is missing in the table of who may do what' },
    guard: { test: 'services/learning/test/service.int.test.ts' },
    finding: /stands in the table of who may do what, and nothing else does/,
    isAlone: true,
    edits: [replace('services/learning/test/cases.ts', '    logExperiment: {', '    noteExperiment: {')],
  },
  {
    what: { ko: '설명이 없는 필드', en: 'an undescribed field' },
    guard: { check: 'descriptions' },
    finding: /Description is required for field "bare"/,
    edits: [append(`${learning}/records/schema.graphql`, 'extend type LearningRecord { bare: String }')],
  },
  {
    what: { ko: '다른 방식으로 묻는 목록', en: 'a list that is asked in a way of its own' },
    guard: { check: 'descriptions' },
    finding: /All lists are asked alike/,
    edits: [append(`${learning}/records/schema.graphql`, 'extend type Query { "All." all("Some." first: Int): Int }')],
  },
  {
    what: { ko: '너무 긴 파일', en: 'a file over the limit' },
    guard: { check: 'lint' },
    finding: /too-long\.ts.*noExcessiveLinesPerFile/,
    edits: [{ path: `${learning}/too-long.ts`, change: () => `${lines(401)}\n` }],
  },
  {
    what: { ko: '너무 긴 함수', en: 'a function over the limit' },
    guard: { check: 'lint' },
    finding: /too-long-function\.ts.*noExcessiveLinesPerFunction/,
    edits: [
      { path: `${learning}/too-long-function.ts`, change: () => `export function long(): void {\n${calls(51)}\n}\n` },
    ],
  },
  {
    what: { ko: '기다리지 않은 promise', en: 'a promise that nobody awaits' },
    guard: { check: 'lint' },
    finding: /floating\.ts.*noFloatingPromises/,
    edits: [
      {
        path: `${learning}/floating.ts`,
        change: () =>
          'const later = async (): Promise<number> => 1;\n\nexport function begin(): void {\n  later();\n}\n',
      },
    ],
  },
  {
    what: { ko: '환경 변수를 아무 데서나 읽기', en: 'the environment read anywhere' },
    guard: { check: 'lint' },
    finding: /environment\.ts.*noProcessEnv/,
    edits: [{ path: `${learning}/environment.ts`, change: () => 'export const home = process.env.HOME;\n' }],
  },
  {
    what: { ko: '타입 오류', en: 'an error of types' },
    guard: { check: 'types' },
    finding: /mistyped\.ts.*error TS2322/,
    edits: [{ path: `${learning}/mistyped.ts`, change: () => "export const count: number = 'one';\n" }],
  },
  {
    what: { ko: '쓰지 않는 export', en: 'an unused export' },
    guard: { check: 'dead-code' },
    finding: /neverUsed.*domain\.ts/,
    edits: [append(`${learning}/experiments/domain.ts`, 'export const neverUsed = 1;')],
  },
  {
    what: { ko: '적어 두지 않은 의존성', en: 'a dependency that is not declared' },
    guard: { check: 'dead-code' },
    finding: /fastify.*services\/learning/,
    edits: [append(`${learning}/config.ts`, "export type { FastifyInstance } from 'fastify';")],
  },
  {
    what: { ko: '모양이 다른 서비스', en: 'a service of another shape' },
    guard: { check: 'shape' },
    finding: /services\/learning\/src\/helpers\.ts is in no other/,
    edits: [{ path: `${learning}/helpers.ts`, change: () => 'export {};\n' }],
  },
  {
    what: { ko: '다른 서비스에 없는 폴더', en: 'a folder that no other service has' },
    guard: { check: 'shape' },
    finding: /services\/learning\/helpers is in no other/,
    edits: [{ path: 'services/learning/helpers/texts.ts', change: () => 'export {};\n' }],
  },
  {
    what: { ko: '테이블 밖의 SQL', en: 'SQL outside the tables' },
    guard: { check: 'shape' },
    finding: /experiments\/domain\.ts holds SQL/,
    edits: [append(`${learning}/experiments/domain.ts`, "export const all = { query: 0 }.query('SELECT 1');")],
  },
  {
    what: { ko: '두 벌의 federation-internals', en: 'a second copy of federation-internals' },
    guard: { check: 'one-copy' },
    finding: /@apollo\/federation-internals is installed 2 times/,
    edits: [
      replace(
        'package-lock.json',
        '"node_modules/@apollo/federation-internals": {',
        '"node_modules/@apollo/gateway/node_modules/@apollo/federation-internals": { "version": "2.13.0" },\n    "node_modules/@apollo/federation-internals": {',
      ),
    ],
  },
];

const lines = (count: number): string =>
  Array.from({ length: count }, (_, n) => `export const n${n} = ${n};`).join('\n');
const calls = (count: number): string => Array.from({ length: count }, (_, n) => `  Math.max(${n});`).join('\n');
