import { defineConfig } from 'vitest/config';

/**
 * A browser mostly waits, so two run at once; what is in order is seen at once, so long waits cost nothing. Files share
 * their modules, so the bench's pages are bundled once a process.
 */
const inBrowsers = {
  pool: 'forks',
  isolate: false,
  maxWorkers: 2,
  retry: 1,
  setupFiles: 'test/second-try.ts',
  testTimeout: 90_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
} as const;

/** About what waits for three seconds and no longer: another browser beside it would change what it sees. */
const timed = ['test/e2e/late-parts.e2e.ts'];

/** What these test keeps nothing and puts nothing in the place of anything, so the thousand detectors are loaded once. */
const pure = ['test/{build,cli,detectors,engine,files,judges,meta,policy,protocol,ui}/**/*.test.{ts,tsx}'];
const inNode = { maxWorkers: 2, testTimeout: 60_000 };

/**
 * `pure` and `unit` run in Node; `e2e` and `timed` drive a real Chromium and `firefox` a real Firefox with the built
 * extension.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: pure, isolate: false, ...inNode } },
      { test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: pure, ...inNode } },
      {
        test: {
          name: 'e2e',
          include: ['test/{e2e,page-io,sites,ui}/**/*.e2e.ts'],
          exclude: timed,
          ...inBrowsers,
        },
      },
      { test: { name: 'firefox', include: ['test/firefox/**/*.e2e.ts'], ...inBrowsers } },
      { test: { name: 'timed', include: timed, ...inBrowsers, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
