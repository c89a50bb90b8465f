import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { say } from '@dure/kit/language';
import { Misuse, Problem, runCommand } from '@dure/local/cli/command';
import { GraphQLError } from 'graphql';
import { toPlanningError } from '../src/executor/planning-errors.ts';
import { InvalidDocument, planDocument } from './plan-document.ts';
import { planAsJson, planAsText, problemsIn } from './plan-report.ts';

runCommand({
  name: 'npm run plan',
  about: {
    ko: '게이트웨이가 질의 하나를 어느 서비스에 어떤 순서로 나누어 묻는지 보여 줍니다. 실제로 묻지는 않습니다.',
    en: 'Shows how the gateway splits an operation: which service it asks for what, in which order. Nothing is asked.',
  },
  operands: '<file.graphql>',
  options: {
    operation: { type: 'string' },
    supergraph: { type: 'string' },
    true: { type: 'string', multiple: true, default: [] },
    false: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
  },
  help: [
    {
      flag: '--operation NAME',
      about: { ko: '문서에 질의가 여럿일 때 그중 하나', en: 'which one, where the document has several' },
    },
    {
      flag: '--supergraph FILE',
      about: { ko: '합성한 스키마 (기본값: schema/)', en: 'the composed schema (default: the one in schema/)' },
    },
    {
      flag: '--true NAME, --false NAME',
      about: {
        ko: '@skip와 @include의 변수 값, 여러 번 쓸 수 있습니다 (기본값: 문서의 기본값, 없으면 거짓)',
        en: 'a variable of @skip or @include; may be repeated (default: as the document says, else false)',
      },
    },
    { flag: '--json', about: { ko: '계획을 JSON으로', en: 'the plan as JSON' } },
  ],
  run: async ({ operation, supergraph, json, ...conditions }, [file, ...others]) => {
    if (file === undefined || others.length > 0) {
      throw new Misuse(say({ ko: '질의가 든 파일 하나를 적어 주십시오.', en: 'Name one file with an operation.' }));
    }
    const supergraphFile = supergraph ?? fileURLToPath(import.meta.resolve('@dure/schema/supergraph.graphql'));
    const planned = await planDocument({
      source: read(file),
      operationName: operation,
      supergraphSdl: read(supergraphFile),
      conditions: Object.fromEntries([
        ...conditions.true.map((name) => [nameOf(name), true]),
        ...conditions.false.map((name) => [nameOf(name), false]),
      ]),
    }).catch((error: unknown) => {
      throw inWords(error, file);
    });
    console.log(json ? planAsJson(planned) : planAsText(planned));
  },
});

const nameOf = (given: string): string => given.replace(/^\$/, '');

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Problem(say({ ko: `${file}을(를) 읽을 수 없습니다.`, en: `${file} cannot be read.` }), undefined, cause);
  }
}

function inWords(cause: unknown, file: string): unknown {
  const error = toPlanningError(cause);
  if (error instanceof InvalidDocument) return new Problem(problemsIn(error, file));
  return error instanceof GraphQLError ? new Problem(error.message) : error;
}
