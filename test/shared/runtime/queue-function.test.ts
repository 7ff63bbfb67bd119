import type { Context, SQSEvent } from 'aws-lambda';
import { expect, test, vi } from 'vitest';
import { CovercastError, StoreBusy } from '#shared/errors.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { MessagesPutBack } from '#shared/runtime/messages-put-back.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { functionClock } from '#shared/runtime/wall-clock.ts';

const phone = '+8613800000042';

class AnSdkError extends Error {
  override readonly name = 'ValidationException';
}

/** A function that handles bodies `{"id", "fails"}`, with what it logged and what it let come again. */
function aFunction(failure: Error = new StoreBusy(`for ${phone}`, { cause: new AnSdkError(phone) })) {
  const lines: Record<string, unknown>[] = [];
  const waits: (readonly [string, number])[] = [];
  const handler = queueFunction<{ id: string; fails: boolean }>({
    logger: loggerFor('alerts', (line) => lines.push(JSON.parse(line))),
    comesAgain: async ({ receiptHandle }, seconds) => void waits.push([receiptHandle, seconds]),
    parse: (body) => body as { id: string; fails: boolean }, // cast: the bodies are those below
    about: ({ id }) => ({ correlationId: id }),
    async run({ fails }, { log, remaining }) {
      if (fails) throw failure;
      log.info('matched', { counts: { remaining: remaining() } });
    },
  });
  const context = { getRemainingTimeInMillis: () => 9_000 } as Context; // cast: the rest is not looked at
  return { lines, waits, invoke: (event: SQSEvent) => handler(event, context) };
}

function messages(bodies: readonly (object | string)[], deliveries = 1): SQSEvent {
  const Records = bodies.map((body, at) => ({
    messageId: `m${at}`,
    receiptHandle: `handle-${at}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: String(deliveries),
      SentTimestamp: '0',
      SenderId: 'sender',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-central-1:111122223333:alerts',
    awsRegion: 'eu-central-1',
  }));
  return { Records };
}

async function thrownBy(promise: Promise<unknown>): Promise<Error> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('Nothing was thrown.');
  return error;
}

test('a message that fails is an error of the function, which its alarm watches', async () => {
  const { invoke } = aFunction();
  await expect(invoke(messages([{ id: 'alert-1', fails: true }]))).rejects.toThrow(MessagesPutBack);
});

test('what Lambda is thrown, and prints, quotes nothing of what went wrong', async () => {
  const error = await thrownBy(aFunction().invoke(messages([{ id: 'alert-1', fails: true }])));
  expect(error).toBeInstanceOf(CovercastError);
  expect(error.message).toBe('1 of 1 messages are put back.');
  expect(error.cause).toBeUndefined();
  expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('13800000042');
});

test('an error is logged once, with its code and what it is about, and no text of it', async () => {
  const { invoke, lines } = aFunction();
  await thrownBy(invoke(messages([{ id: 'alert-1', fails: true }])));
  const errors = lines.filter(({ level }) => level === 'error');
  expect(errors).toMatchObject([
    {
      message: 'message put back',
      code: 'store-busy caused by ValidationException',
      correlationId: 'alert-1',
      messageId: 'm0',
    },
  ]);
  expect(JSON.stringify(lines)).not.toContain('13800000042');
});

test('every line of a message says by which id it is followed, the last one of the invocation, too', async () => {
  const good = aFunction();
  await good.invoke(messages([{ id: 'alert-1', fails: false }]));
  expect(good.lines.map(({ message, correlationId }) => [message, correlationId])).toEqual([
    ['matched', 'alert-1'],
    ['done', 'alert-1'],
  ]);
  const bad = aFunction();
  await thrownBy(bad.invoke(messages([{ id: 'alert-2', fails: true }])));
  expect(bad.lines.map(({ message, correlationId }) => [message, correlationId])).toEqual([
    ['message put back', 'alert-2'],
    ['failed', 'alert-2'],
  ]);
});

test('nothing of one invocation is said of the next', async () => {
  const { invoke, lines } = aFunction();
  await invoke(messages([{ id: 'alert-1', fails: false }]));
  await thrownBy(invoke(messages(['no JSON'])));
  expect(lines.slice(2).map(({ correlationId }) => correlationId)).toEqual([undefined, undefined]);
  expect(lines.slice(2).map(({ messageId }) => messageId)).toEqual(['m0', 'm0']);
});

test('of several messages the failed ones are reported and come again, the others are done', async () => {
  const { invoke, waits } = aFunction();
  const event = messages([
    { id: 'alert-1', fails: false },
    { id: 'alert-2', fails: true },
  ]);
  expect(await invoke(event)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  expect(waits).toEqual([['handle-1', 5]]);
});

test('a message that failed comes again in seconds, later with every delivery, in a quarter of an hour at most', async () => {
  for (const [deliveries, seconds] of [
    [1, 5],
    [2, 10],
    [4, 40],
    [9, 900],
    [900, 900],
  ] as const) {
    const { invoke, waits } = aFunction();
    await thrownBy(invoke(messages([{ id: 'alert-1', fails: true }], deliveries)));
    expect(waits).toEqual([['handle-0', seconds]]);
  }
});

test('a message whose return cannot be hastened is put back all the same, and that is told', async () => {
  const lines: Record<string, unknown>[] = [];
  const handler = queueFunction({
    logger: loggerFor('alerts', (line) => lines.push(JSON.parse(line))),
    comesAgain: () => Promise.reject(new AnSdkError(phone)),
    parse: () => ({}),
    about: () => ({ correlationId: 'alert-1' }),
    run: () => Promise.reject(new StoreBusy('busy')),
  });
  const context = { getRemainingTimeInMillis: () => 9_000 } as Context; // cast: the rest is not looked at
  await expect(handler(messages(['{}']), context)).rejects.toThrow(MessagesPutBack);
  expect(lines).toMatchObject([
    { level: 'error', message: 'message put back', code: 'store-busy' },
    { level: 'warn', message: 'message stays hidden', code: 'ValidationException', correlationId: 'alert-1' },
    { message: 'failed' },
  ]);
  expect(JSON.stringify(lines)).not.toContain('13800000042');
});

test('messages of an invocation that cannot learn business time come again as soon as any that failed', async () => {
  const keepUp = vi.spyOn(functionClock, 'keepUp').mockRejectedValueOnce(new StoreBusy('busy'));
  const { invoke, lines, waits } = aFunction();
  const event = messages([
    { id: 'alert-1', fails: false },
    { id: 'alert-2', fails: false },
  ]);
  await expect(invoke(event)).rejects.toThrow(MessagesPutBack);
  expect(waits).toEqual([
    ['handle-0', 5],
    ['handle-1', 5],
  ]);
  expect(lines[0]).toMatchObject({
    message: 'message put back',
    code: 'store-busy',
    correlationId: 'alert-1',
  });
  expect(keepUp).toHaveBeenCalledOnce();
  keepUp.mockRestore();
});

test('business time is read anew for every invocation', async () => {
  const keepUp = vi.spyOn(functionClock, 'keepUp');
  const { invoke } = aFunction();
  await invoke(messages([{ id: 'alert-1', fails: false }]));
  await invoke(messages([{ id: 'alert-1', fails: false }]));
  expect(keepUp).toHaveBeenCalledTimes(2);
  keepUp.mockRestore();
});
