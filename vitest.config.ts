import { defineConfig } from 'vitest/config';

const parts = '{schema,infra,services,gateway,clients}';

/** The level of a test is in its file name: `.test.ts` is pure, `.int` has one service, `.e2e` the whole graph. */
export default defineConfig({
  resolve: {
    // Without it a test that imports graphql beside a CommonJS package gets two copies ("from another module or realm").
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    // What is waited for comes by itself; on a busy machine later.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${parts}/**/*.test.ts`],
          exclude: ['**/node_modules/**', '**/*.int.test.ts', '**/*.e2e.test.ts'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: [`${parts}/**/*.int.test.ts`],
          globalSetup: ['infra/testkit/servers.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [`${parts}/**/*.e2e.test.ts`],
          globalSetup: ['infra/testkit/servers.ts'],
          // Each of these files starts a whole graph.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
