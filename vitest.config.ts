import { defineConfig } from 'vitest/config';

const minute = 60_000;

/** Those that need no deployment, with tables of their own in a local AWS. */
const tables = files(
  'conformance.e2e',
  'counts',
  'crash-table',
  'import.e2e',
  'places.e2e',
  'portfolio-writes.e2e',
);

/** Those in which things break, stop or wait for long, in a deployment of their own. */
const faults = files('canary', 'chaos', 'missing-grant', 'redrive.e2e', 'stops', 'unknown-event', 'watch');

function files(...names: readonly string[]): string[] {
  return names.map((name) => `test/e2e/${name}.test.ts`);
}

/** One loading of the modules for all files of a worker: no file may leave anything behind. */
const sharing = { testTimeout: 3 * minute, isolate: false, unstubEnvs: true };

/** A local AWS per project, and its files one after the other. */
const local = { fileParallelism: false, testTimeout: 2 * minute, hookTimeout: 5 * minute };
const deployed = { ...local, globalSetup: ['test/support/e2e-stack.ts'] };
const bare = { ...local, globalSetup: ['test/support/e2e-aws.ts'] };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...sharing,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/bench/**', 'test/infra/**'],
        },
      },
      // In one worker, so that every stage is synthesized once.
      { test: { ...sharing, name: 'infra', include: ['test/infra/**/*.test.ts'], fileParallelism: false } },
      {
        test: {
          ...deployed,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [...faults, ...tables],
        },
      },
      { test: { ...deployed, name: 'e2e-faults', include: faults } },
      { test: { ...bare, name: 'e2e-tables', include: tables } },
    ],
  },
});
