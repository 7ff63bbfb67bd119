import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          testTimeout: minute,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/e2e-stack.ts'],
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 5 * minute,
        },
      },
    ],
  },
});
