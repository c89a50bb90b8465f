import type { parseArgs } from 'node:util';
import type { Option } from '@dure/local/cli/command';

/** What may stand on the command line. Each run reads what concerns it. */
export const options = {
  only: { type: 'string' },
  rust: { type: 'boolean', default: false },
  traced: { type: 'boolean', default: false },
  workload: { type: 'string' },
  identities: { type: 'string' },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  connections: { type: 'string', default: '50' },
  cores: { type: 'string' },
  bad: { type: 'string' },
  beside: { type: 'string' },
  set: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  requests: { type: 'string', default: '1_000_000' },
  operations: { type: 'string', default: '10_000' },
  allocations: { type: 'boolean', default: false },
  out: { type: 'string' },
  top: { type: 'string', default: '40' },
  write: { type: 'boolean', default: false },
  sizes: { type: 'string', default: '10_000,100_000,1_000_000' },
  seed: { type: 'string', default: '1' },
  clients: { type: 'string', default: '1,50' },
  keep: { type: 'boolean', default: false },
  followers: { type: 'string', default: '1_000' },
  changes: { type: 'string', default: '100' },
  'no-recount': { type: 'boolean', default: false },
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
    flag: 'profile',
    about: {
      ko: '두레 게이트웨이가(--only로 다른 것도) 어느 함수에서 시간을 쓰는지',
      en: 'in which functions our gateway (or another by --only) spends its time',
    },
  },
  {
    flag: 'conformance',
    about: {
      ko: '적합성 사례마다 어느 게이트웨이가 옳게 답하는지',
      en: 'which gateways answer the conformance cases rightly',
    },
  },
  {
    flag: 'isolation',
    about: {
      ko: '서브그래프 하나가 나쁠 때 그것과 무관한 질의가 느려지는지',
      en: 'whether queries are slowed down by a bad subgraph that they do not need',
    },
  },
  {
    flag: '--bad A,B',
    about: {
      ko: '이렇게 나쁜 것만: none, dead, silent, slow, dripping, huge, closing, page, noise, lying, complaining',
      en: 'only bad in these ways: none, dead, silent, slow, dripping, huge, closing, page, noise, lying, complaining',
    },
  },
  {
    flag: 'memory',
    about: {
      ko: '서로 다른 질의 만 가지로 백만 번 물을 때 메모리가 늘지 않는지',
      en: 'whether memory stays flat over a million requests with ten thousand distinct operations',
    },
  },
  {
    flag: 'dashboard',
    about: {
      ko: '의제가 만 건, 십만 건, 백만 건인 도시에서 대시보드의 질의가 얼마나 걸리는지',
      en: 'how long the queries of the dashboard take in cities of ten thousand, a hundred thousand and a million agendas',
    },
  },
  {
    flag: 'live',
    about: {
      ko: '많은 사람이 의제를 지켜볼 때 변경이 커밋에서 화면까지 얼마나 걸리는지',
      en: 'how long a change takes from its commit to the screens of many who follow the agenda',
    },
  },
  {
    flag: '--followers N',
    about: { ko: 'live: 지켜보는 사람 수 (기본값: 1_000)', en: 'live: how many follow (default: 1_000)' },
  },
  {
    flag: '--changes N',
    about: { ko: 'live: 초당 변경 수 (기본값: 100)', en: 'live: how many changes a second (default: 100)' },
  },
  {
    flag: '--sizes A,B',
    about: {
      ko: 'dashboard: 의제 수 (기본값: 10_000,100_000,1_000_000)',
      en: 'dashboard: how many agendas (default: 10_000,100_000,1_000_000)',
    },
  },
  {
    flag: '--clients A,B',
    about: {
      ko: 'dashboard: 동시에 묻는 사람 수 (기본값: 1,50)',
      en: 'dashboard: how many ask at a time (default: 1,50)',
    },
  },
  {
    flag: '--seed N',
    about: {
      ko: 'dashboard: 도시를 만드는 씨앗 (기본값: 1)',
      en: 'dashboard: from which seed cities are made (default: 1)',
    },
  },
  {
    flag: '--keep',
    about: {
      ko: 'dashboard: 만든 도시를 다음 측정을 위해 남깁니다',
      en: 'dashboard: keeps the cities for the next run',
    },
  },
  {
    flag: '--no-recount',
    about: {
      ko: 'dashboard: 만든 도시의 집계를 다시 세어 보지 않습니다',
      en: 'dashboard: does not recount a city that was just made',
    },
  },
  {
    flag: '--only A,B',
    about: {
      ko: '이 게이트웨이만: dure, dure-traced, apollo, hive, hive-rust, hive-router (dashboard: 이름에 이 말이 든 질문만)',
      en: 'only these gateways: dure, dure-traced, apollo, hive, hive-rust, hive-router (dashboard: only questions so named)',
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
    flag: '--traced',
    about: {
      ko: '두레 게이트웨이를 한 번 더, 요청마다 추적을 내보내면서',
      en: 'our gateway once more, with a trace of each request exported',
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
  {
    flag: '--rounds N',
    about: {
      ko: '번갈아 도는 횟수 (기본값: 3, isolation은 한 번 시작할 때마다 16)',
      en: 'alternating rounds (default: 3, of isolation 16 after each start)',
    },
  },
  {
    flag: '--seconds N',
    about: {
      ko: '한 번에 재는 시간, 초 (기본값: 4, isolation은 언제나 0.5)',
      en: 'seconds measured in each (default: 4, of isolation always 0.5)',
    },
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
  {
    flag: '--requests N',
    about: { ko: 'memory: 요청 수 (기본값: 1_000_000)', en: 'memory: how many requests (default: 1_000_000)' },
  },
  {
    flag: '--operations N',
    about: {
      ko: 'memory: 서로 다른 질의의 수 (기본값: 10_000)',
      en: 'memory: how many distinct operations (default: 10_000)',
    },
  },
  {
    flag: '--top N',
    about: { ko: 'profile: 보여 줄 함수의 수 (기본값: 40)', en: 'profile: how many functions to show (default: 40)' },
  },
  {
    flag: '--allocations',
    about: {
      ko: 'profile: 시간 대신 만들어 낸 메모리를',
      en: 'profile: the memory that functions take, instead of time',
    },
  },
  {
    flag: '--out FILE',
    about: { ko: 'profile: 전체를 .cpuprofile 파일로', en: 'profile: the whole as a file .cpuprofile' },
  },
  {
    flag: '--beside FOLDER',
    about: {
      ko: '다른 작업 폴더의 두레 게이트웨이(dure-beside)도: 변경의 효과를 볼 때',
      en: 'our gateway of another working tree too (dure-beside), to see what a change brings',
    },
  },
  { flag: '--json', about: { ko: '모든 수치를 JSON으로', en: 'all figures as JSON' } },
  {
    flag: '--write',
    about: { ko: 'docs/ 안의 표를 바꿔 씁니다', en: 'replaces the table under docs/' },
  },
];
