import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, expect, test, vi } from 'vitest';
import { ConfigurationError } from '#shared/errors.ts';
import { comesAgainIn } from '#shared/runtime/comes-again.ts';

afterEach(() => vi.unstubAllEnvs());

const arn = (queue: string) => `arn:aws:sqs:eu-central-1:111122223333:${queue}`;

test.each(['import', 'import-tasks'])('a message is shown again by %s, which it came from', async (queue) => {
  vi.stubEnv('WORK_QUEUE_URL', 'https://queue.example/111122223333/import');
  const client = new SQSClient({ region: 'eu-central-1' });
  const sqs = mockClient(client);
  sqs.on(ChangeMessageVisibilityCommand).resolves({});

  await comesAgainIn(client)({ queueArn: arn(queue), receiptHandle: 'handle-1' }, 20);

  expect(sqs.commandCalls(ChangeMessageVisibilityCommand).map(({ args }) => args[0].input)).toEqual([
    {
      QueueUrl: `https://queue.example/111122223333/${queue}`,
      ReceiptHandle: 'handle-1',
      VisibilityTimeout: 20,
    },
  ]);
});

test('a function that is not told its queue does not start', () => {
  expect(() => comesAgainIn(new SQSClient({ region: 'eu-central-1' }))).toThrow(ConfigurationError);
});
