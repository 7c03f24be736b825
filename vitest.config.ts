import { defineConfig } from 'vitest/config';

const oneByOne = { pool: 'forks', fileParallelism: false, testTimeout: 30_000, hookTimeout: 120_000 } as const;

/**
 * `unit` runs in Node within seconds; `e2e` drives a real Chromium and `firefox` a real Firefox with the built
 * extension, one file at a time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          testTimeout: 20_000,
        },
      },
      { test: { name: 'e2e', include: ['test/{e2e,page-io,sites,ui}/**/*.e2e.ts'], ...oneByOne } },
      { test: { name: 'firefox', include: ['test/firefox/**/*.e2e.ts'], ...oneByOne } },
    ],
  },
});
