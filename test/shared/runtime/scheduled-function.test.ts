import type { Context } from 'aws-lambda';
import { expect, test } from 'vitest';
import { StoreBusy } from '#shared/errors.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { type ScheduledWork, scheduledFunction } from '#shared/runtime/scheduled-function.ts';

function aFunction(run: ScheduledWork['run']) {
  const lines: Record<string, unknown>[] = [];
  const handler = scheduledFunction({
    logger: loggerFor('watch', (line) => lines.push(JSON.parse(line))),
    run,
  });
  const context = { getRemainingTimeInMillis: () => 9_000 } as Context; // cast: the rest is not looked at
  return { lines, call: () => handler({ time: 'of no interest' }, context) };
}

test('Given work that is due, when it is called, then it runs, knows its time, and ends with one line', async () => {
  const { lines, call } = aFunction(async ({ log, remaining }) => {
    log.info('watched', { counts: { remaining: remaining() } });
  });
  await expect(call()).resolves.toBeUndefined();
  expect(lines).toMatchObject([
    { message: 'watched', function: 'watch', counts: { remaining: 9_000 } },
    { message: 'done', awsCalls: {} },
  ]);
});

test('Given work that fails, when it is called, then the failure is thrown and logged without its words', async () => {
  const { lines, call } = aFunction(() => Promise.reject(new StoreBusy('of +8613800000042')));
  await expect(call()).rejects.toThrow(StoreBusy);
  expect(lines).toMatchObject([{ level: 'error', code: 'store-busy' }, { message: 'failed' }]);
  expect(JSON.stringify(lines)).not.toContain('+86138');
});
