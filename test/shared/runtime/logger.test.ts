import { expect, test, vi } from 'vitest';
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

test('a line is JSON and nothing else, and does not go through the console, which Lambda puts words before', () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const console = vi.spyOn(globalThis.console, 'log');
  loggerFor('outreach').info('done');
  const texts = written.mock.calls.map(([text]) => String(text));
  written.mockRestore();
  expect(texts).toHaveLength(1);
  expect(texts[0]).toMatch(/^{.*}\n$/);
  expect(JSON.parse(texts[0] ?? '')).toMatchObject({ message: 'done', function: 'outreach' });
  expect(console).not.toHaveBeenCalled();
});

test('a logger about a message says so on every line, and only allowed fields of it', () => {
  const leaking = { correlationId: 'alert-1', phone: '+8613800000042' };
  const [first, second] = linesOf((logger) => {
    const about = logger.about(leaking);
    about.info('matched', { counts: { recipients: 2 } });
    about.about({ messageId: 'm1' }).error('message put back', { code: 'store-busy' });
  });
  expect(first).toMatchObject({ correlationId: 'alert-1', counts: { recipients: 2 } });
  expect(second).toMatchObject({ correlationId: 'alert-1', messageId: 'm1', code: 'store-busy' });
  expect(JSON.stringify([first, second])).not.toContain('13800000042');
});
