import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inScope } from '@dure/kit/request-scope';
import { expect, test } from 'vitest';
import { composeFakes } from '../test/fakes/graph.ts';
import { InvalidDocument, type PlanRequest, planDocument } from './plan-document.ts';
import { planAsJson, planAsText, problemsIn } from './plan-report.ts';

const supergraphSdl = composeFakes();
const plan = (source: string, more: Partial<PlanRequest> = {}) => planDocument({ source, supergraphSdl, ...more });

const problemsOf = (source: string): Promise<string> =>
  inScope({ origin: 'start', locale: 'ko' }, () =>
    plan(source).then(
      () => 'none',
      (error: unknown) => (error instanceof InvalidDocument ? problemsIn(error, 'asked.graphql') : String(error)),
    ),
  );

test('the plan is a readable tree, with what goes to the client as it comes', async () => {
  const planned = await plan('query Town { places { id raised { currency minorUnits } } }');
  expect(planAsText(planned)).toBe(`sequence
├─ fetch places
│      {
│        places {
│          __typename
│          id
│        }
│      }
└─ fetch money
     for places.@
       by Place { __typename id }
     copied as it comes: _entities.raised
       query ($representations: [_Any!]!) {
         _entities(representations: $representations) {
           ... on Place {
             raised {
               currency
               minorUnits
             }
           }
         }
       }`);
});

test('conditions are what the document says unless told otherwise', async () => {
  const document =
    'query Q($a: Boolean = true, $b: Boolean!) { funds @include(if: $a) places @include(if: $b) { id } }';
  expect(planAsText(await plan(document))).toMatch(/^\$a = true, \$b = false\nfetch money/);
  const told = await plan(document, { conditions: { a: false, b: true } });
  expect(planAsText(told)).toMatch(/^\$a = false, \$b = true\nfetch places/);
});

test('of several operations one has to be named', async () => {
  const document = 'query A { funds } query B { places { id } }';
  await expect(plan(document)).rejects.toThrow('Name one of the operations: A, B');
  await expect(plan(document, { operationName: 'C' })).rejects.toThrow('Name one of the operations: A, B');
  expect(planAsText(await plan(document, { operationName: 'B' }))).toMatch(/^fetch places/);
});

test('what does not fit the graph is said in words with its place, all at once', async () => {
  expect(await problemsOf('{\n  unknown\n  places { nothingAtAll }\n}')).toBe(`이 질의는 그래프에 맞지 않습니다.
asked.graphql:2:3: Cannot query field "unknown" on type "Query".
asked.graphql:3:12: Cannot query field "nothingAtAll" on type "Place".`);
  expect(await problemsOf('{ places {')).toContain('asked.graphql:1:11: Syntax Error');
});

test('the plan comes as JSON too, with the names of types', async () => {
  expect(JSON.parse(planAsJson(await plan('{ places { raised { currency } } }')))).toMatchObject({
    conditions: {},
    plan: {
      kind: 'sequence',
      nodes: [
        { kind: 'fetch', subgraph: 'places' },
        { subgraph: 'money', entities: [{ requires: [{ kind: 'fragment', isOneOf: ['Place'] }] }] },
      ],
    },
  });
});

test('the command plans a file over a supergraph in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dure-plan-'));
  const [document, supergraph] = [join(folder, 'asked.graphql'), join(folder, 'supergraph.graphql')];
  await Promise.all([
    writeFile(document, 'query A($b: Boolean!) { funds @skip(if: $b) }'),
    writeFile(supergraph, supergraphSdl),
  ]);
  const command = fileURLToPath(new URL('plan.ts', import.meta.url));
  const args = [command, document, '--supergraph', supergraph, '--operation', 'A', '--true', '$b'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toBe('$b = true\nnothing is asked of any service\n');
  await rm(folder, { recursive: true });
});
