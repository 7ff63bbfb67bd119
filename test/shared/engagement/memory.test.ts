import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const MIB = 2 ** 20;
/** A million with PLACES=1000000: then the memory is that of the function as it is deployed. */
const PLACES = Number(process.env['PLACES'] ?? 100_000);
const DEPLOYED = 1024;
/** What a book takes beside its places, so that less of it has to do with less. */
const FIXED = 300;
const MEMORY = FIXED + ((DEPLOYED - FIXED) * PLACES) / 1_000_000; // MiB
const Result = z.record(z.string(), z.number());

test('a typhoon over a large book is matched within its share of the memory of the function', async () => {
  const program = join(import.meta.dirname, 'match-large-book.ts');
  const args = [`--max-old-space-size=${Math.floor(MEMORY)}`, program, String(PLACES)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { rss = 0, ...counts } = Result.parse(JSON.parse(stdout));
  const { ranges = 0, queries = 0, full = 0, items = 0, opened = 0, recipients = 0 } = counts;
  console.log(
    `${PLACES} places: ${queries} queries for ${ranges} key ranges and ${full} further pages, ${items} rows read, ` +
      `${opened} points opened (${((100 * opened) / items).toFixed(1)} %), ${recipients} recipients; ` +
      `peak RSS ${(rss / MIB).toFixed(0)} MiB under a heap of ${MEMORY.toFixed(0)} MiB, ${counts['cpuSeconds']?.toFixed(0)} s CPU`,
  );
  expect(recipients).toBeGreaterThan(0.7 * PLACES);
  expect(queries).toBeLessThanOrEqual(ranges + full);
  expect(opened).toBeLessThan(0.15 * items);
  expect(rss).toBeLessThan(MEMORY * MIB);
});
