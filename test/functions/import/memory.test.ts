import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const Result = z.object({ lines: z.number(), rss: z.number() });
const MIB = 2 ** 20;
const MEMORY = 512; // MiB, of the function as it is deployed

/** Runs a program beside this file under a heap of so many MiB, prints the most memory it held, and returns both. */
async function measured(program: string, size: number, heap: number) {
  const args = [`--max-old-space-size=${heap}`, join(import.meta.dirname, program), String(size)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { lines, rss } = Result.parse(JSON.parse(stdout));
  console.log(
    `${program} ${size}: ${lines} lines, peak RSS ${(rss / MIB).toFixed(0)} MiB under a heap of ${heap} MiB`,
  );
  return { lines, rss };
}

test('a range of 16 MB is read within a heap of 64 MiB', async () => {
  const { lines, rss } = await measured('read-large-range.ts', 16, 64);
  expect(lines).toBeGreaterThan(40_000);
  expect(rss).toBeLessThan(400 * MIB);
});

test('a bucket of 16 MiB of the shortest lines is settled within the memory of the function', async () => {
  const { lines, rss } = await measured('settle-large-bucket.ts', 16, MEMORY);
  expect(lines).toBeGreaterThan(180_000);
  expect(rss).toBeLessThan(MEMORY * MIB);
});

test('a report of faulty lines, however many (GIB=1), takes no more than the memory of the function', async () => {
  const mebibytes = Number(process.env['GIB'] ?? 0.0625) * 1024;
  const { lines, rss } = await measured('merge-large-report.ts', mebibytes, MEMORY);
  expect(lines).toBe(mebibytes * 5000);
  expect(rss).toBeLessThan(MEMORY * MIB);
});
