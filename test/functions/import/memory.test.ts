import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const Result = z.object({ lines: z.number(), rss: z.number() });
const MEGABYTES = 16;
const HEAP = 64; // MiB; the function has 512 in all, and the heap is only a part of it

test(`a range of ${MEGABYTES} MB is read within a heap of ${HEAP} MiB`, async () => {
  const program = join(import.meta.dirname, 'read-large-range.ts');
  const args = [`--max-old-space-size=${HEAP}`, program, String(MEGABYTES)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { lines, rss } = Result.parse(JSON.parse(stdout));
  console.log(
    `${lines} lines, ${MEGABYTES} MB: peak RSS ${(rss / 2 ** 20).toFixed(0)} MiB under a heap of ${HEAP} MiB`,
  );
  expect(lines).toBeGreaterThan(40_000);
  expect(rss).toBeLessThan(400 * 2 ** 20);
});
