import { expect, test } from 'vitest';
import { StoreBusy } from '#shared/errors.ts';
import { errorDetails } from '#shared/runtime/error-details.ts';
import { loggerFor } from '#shared/runtime/logger.ts';

function linesOf(log: (logger: ReturnType<typeof loggerFor>) => void): readonly Record<string, unknown>[] {
  const lines: string[] = [];
  log(loggerFor('outreach', (line) => lines.push(line)));
  return lines.map((line) => JSON.parse(line));
}

test('a line carries its level, message, function and the details allowed', () => {
  const [line] = linesOf((logger) => logger.info('done', { customerId: 'cus_1', counts: { sent: 2 } }));
  expect(line).toMatchObject({
    level: 'info',
    message: 'done',
    function: 'outreach',
    customerId: 'cus_1',
    counts: { sent: 2 },
  });
});

test('a field that is not allow-listed is dropped', () => {
  const leaking = { programme: 'offer', phone: '+8613800000042' };
  const [line] = linesOf((logger) => logger.warn('odd', leaking));
  expect(line).toHaveProperty('programme', 'offer');
  expect(JSON.stringify(line)).not.toContain('13800000042');
});

test('an error is told by its code and where it happened, not by its message', () => {
  const error = new StoreBusy('for +8613800000042', { cause: new TypeError('+8613800000042') });
  const details = errorDetails(error);
  expect(details).toMatchObject({ code: 'store-busy caused by TypeError', retryable: true });
  expect(details.stack).toContain('logger.test.ts');
  expect(JSON.stringify(details)).not.toContain('13800000042');
});
