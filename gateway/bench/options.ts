import type { parseArgs } from 'node:util';
import type { Option } from '@dure/local/cli/command';

/** What may stand on the command line. Each run reads what concerns it. */
export const options = {
  only: { type: 'string' },
  rust: { type: 'boolean', default: false },
  workload: { type: 'string' },
  identities: { type: 'string' },
  rounds: { type: 'string', default: '3' },
  seconds: { type: 'string', default: '4' },
  connections: { type: 'string', default: '50' },
  cores: { type: 'string' },
  set: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const;

export type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

export const help: readonly Option[] = [
  {
    flag: 'gateway',
    about: {
      ko: '처리량, 지연, 요청당 CPU, 메모리를 다른 게이트웨이와 나란히',
      en: 'requests per second, latency, CPU per request and memory beside other gateways',
    },
  },
  {
    flag: '--only A,B',
    about: {
      ko: '이 게이트웨이만: dure, apollo, hive, hive-rust, hive-router',
      en: 'only these gateways: dure, apollo, hive, hive-rust, hive-router',
    },
  },
  {
    flag: '--rust',
    about: {
      ko: '러스트로 된 Hive Router도 (없으면 cargo로 만듭니다, 약 35분; 이미 있으면 HIVE_ROUTER_BIN으로 알려 주십시오)',
      en: 'Hive Router in Rust too (built by cargo when missing, about 35 minutes; HIVE_ROUTER_BIN names one that is there)',
    },
  },
  {
    flag: '--workload A,B',
    about: { ko: '이 질의만: deep, deep-ko, small, city', en: 'only these queries: deep, deep-ko, small, city' },
  },
  {
    flag: '--identities A',
    about: {
      ko: 'different(요청마다 다른 사람)나 same(모두 같은 사람)만',
      en: 'only different or only same identities',
    },
  },
  { flag: '--rounds N', about: { ko: '번갈아 도는 횟수 (기본값: 3)', en: 'alternating rounds (default: 3)' } },
  {
    flag: '--seconds N',
    about: { ko: '한 번에 재는 시간, 초 (기본값: 4)', en: 'seconds measured in each (default: 4)' },
  },
  { flag: '--connections N', about: { ko: '동시 연결 수 (기본값: 50)', en: 'connections at a time (default: 50)' } },
  {
    flag: '--cores G:O',
    about: {
      ko: '게이트웨이의 코어와 나머지의 코어 (기본값: 0과 나머지 전부)',
      en: 'the processor of the gateway and those of the rest (default: 0 and all others)',
    },
  },
  {
    flag: '--set NAME=VALUE',
    about: { ko: '두레 게이트웨이의 설정 (여러 번 쓸 수 있음)', en: 'a setting of our gateway (may be repeated)' },
  },
  { flag: '--json', about: { ko: '모든 수치를 JSON으로', en: 'all figures as JSON' } },
  {
    flag: '--write',
    about: { ko: 'docs/gateway.md의 표를 바꿔 씁니다', en: 'replaces the table in docs/gateway.md' },
  },
];
