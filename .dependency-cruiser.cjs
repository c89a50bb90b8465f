/** Which part may import which; the picture is in docs/architecture.md. Each rule says why it stands. */
const test = '\\.test\\.ts$|/test/';
/** Where rules stand: beside every `domain.ts` the guards of processes, and the words and shape of their templates. */
const rules =
  '/domain\\.ts$|^services/agenda/src/(guards/[^/]+|templates/(fact-flaws|format|flaw-words|vocabulary)|processes/values)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'services-are-islands',
      comment: 'A service reaches another only through the gateway or an event.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules depend on nothing that can change under them: no database, no clock, no network.',
      severity: 'error',
      from: { path: rules, pathNot: test },
      to: {
        pathNot: [
          rules,
          '^infra/kit/(calendar|decision|texts)\\.ts$',
          '^schema/(places|roles)\\.ts$',
          // The shape of a template is a part of its rules.
          'node_modules/zod/',
        ],
      },
    },
    {
      name: 'schema-stands-alone',
      comment: 'The contracts are what everybody agrees on; they agree on nothing themselves.',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(infra|services|gateway|clients)/' },
    },
    {
      name: 'kit-knows-no-business',
      comment: 'Mechanics serve every service and know none.',
      severity: 'error',
      from: { path: '^infra/kit/', pathNot: test },
      to: { path: '^(services|gateway|clients|infra/(?!kit/))' },
    },
    {
      name: 'services-need-only-kit-and-schema',
      comment: 'What a service needs to run is the contracts and the mechanics.',
      severity: 'error',
      from: { path: '^services/', pathNot: test },
      to: { path: '^(gateway|clients|infra/(?!kit/))' },
    },
    {
      name: 'gateway-knows-no-service',
      comment: 'The gateway knows services by their schema and their address.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: [test, '^gateway/(bench|commands)/'] },
      to: { path: '^(services|clients|infra/(?!kit/))' },
    },
    {
      name: 'clients-know-the-schema-only',
      comment: 'Clients live on other machines: only what is published reaches them.',
      severity: 'error',
      from: { path: '^clients/([^/]+)/', pathNot: test },
      to: { path: '^(infra|services|gateway|clients)/', pathNot: '^clients/$1/' },
    },
    {
      name: 'resolvers-ask-use-cases',
      comment: 'A resolver translates; connections, migrations and the transport are not its business.',
      severity: 'error',
      from: { path: '/resolvers\\.ts$' },
      to: { path: ['^services/[^/]+/src/db/', '^infra/kit/(kafka|transport|outbox|inbox|direct)\\.ts$'] },
    },
    {
      name: 'no-network-in-a-transaction',
      comment: 'A use case runs inside a transaction; what waits for others there holds locks.',
      severity: 'error',
      from: { path: '/usecases\\.ts$' },
      to: {
        path: [
          '^infra/kit/(http|kafka|transport|direct)\\.ts$',
          '^node:(http|https|net)$',
          '^(http|https|net)$',
          'node_modules/(undici|kafkajs|fastify)/',
        ],
      },
    },
    {
      name: 'kafkajs-behind-one-file',
      comment: 'Another client must be able to take its place.',
      severity: 'error',
      from: { path: '^(schema|infra|services|gateway|clients)/', pathNot: ['^infra/kit/kafka\\.ts$', test] },
      to: { path: 'node_modules/kafkajs/' },
    },
    {
      name: 'no-cycles',
      comment: 'What needs each other is one thing in two files.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere is seen by no rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The gateways that ours is compared with are a package of their own, installed by `npm run bench` alone.
    exclude: { path: ['/generated/', '^clients/[^/]+/dist', '^gateway/bench/peers/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
