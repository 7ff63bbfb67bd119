import { defineConfig } from 'vitest/config';

const minute = 60_000;

/** Those that break things, and those with tables of their own: on a local AWS of their own, beside the others. */
const faults = [
  'chaos',
  'stops',
  'crash-table',
  'counts',
  'places.e2e',
  'conformance.e2e',
  'portfolio-writes.e2e',
  'import.e2e',
  'watch',
].map((name) => `test/e2e/${name}.test.ts`);

const deployed = {
  globalSetup: ['test/support/e2e-stack.ts'],
  fileParallelism: false,
  testTimeout: 2 * minute,
  hookTimeout: 5 * minute,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          testTimeout: 3 * minute,
          // One loading of the modules for all files of a worker: no file may leave anything behind.
          isolate: false,
          unstubEnvs: true,
        },
      },
      { test: { ...deployed, name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: faults } },
      { test: { ...deployed, name: 'e2e-faults', include: faults } },
    ],
  },
});
