import { afterAll, expect, inject, test, vi } from 'vitest';
import { Chunk } from '#shared/contracts/candidate.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { queueFunction } from '#shared/runtime/queue-function.ts';
import { operatorQueues } from '../../scripts/covercast/aws/operator-queues.ts';
import { ownQueue } from '../support/own-queue.ts';

const queue = await ownQueue(inject('target'), 2);
const { queues, redrive } = operatorQueues(queue.sqs, { ordinary: queue });
afterAll(() => queue.remove());

const progress = () => undefined;
const handled: unknown[] = [];
const logged: string[] = [];
let mended = false;

/** The handler of a queue of chunks; until it is mended, it cannot read what it is given. */
const handler = queueFunction<unknown>({
  logger: loggerFor('outreach', (line) => logged.push(line)),
  comesAgain: () => Promise.resolve(),
  parse: (body) => (mended ? body : Chunk.parse(body)),
  about: () => ({}),
  async run(message) {
    handled.push(message);
  },
});

async function died(): Promise<void> {
  await vi.waitUntil(
    async () => {
      await queue.deliver(handler);
      return (await queues())['ordinary']?.dead === 1;
    },
    { timeout: 50_000, interval: 200 },
  );
}

test('a message nobody can read dies, comes back by redrive, dies again, and is handled when all is mended', async () => {
  const poison = { id: 'chunk', customers: ['cus_1'] };
  await queue.send(JSON.stringify(poison));
  await died();
  expect(await redrive('ordinary', { limit: 1, progress })).toBe(1);
  expect((await queues())['ordinary']).toMatchObject({ dead: 0 });
  await died();
  mended = true;
  expect(await redrive('ordinary', { limit: 10, progress })).toBe(1);
  await vi.waitUntil(async () => (await queue.deliver(handler)) > 0, { timeout: 30_000 });
  expect(handled).toEqual([poison]);
  expect((await queues())['ordinary']).toEqual({ visible: 0, inFlight: 0, delayed: 0, dead: 0 });
  expect(logged.join()).not.toContain('cus_1');
});
