import { randomUUID } from 'node:crypto';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Context, SQSRecord } from 'aws-lambda';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../scripts/aws/local-target.ts';

/** A queue of a test's own with its dead letters, and a way to hand its messages to a handler as Lambda does. */
export interface OwnQueue {
  readonly sqs: SQSClient;
  readonly url: string;
  readonly deadLetterUrl: string;
  send(body: string): Promise<void>;
  /** Hands over what waits, once, and deletes what was handled; says how many there were. */
  deliver(handler: (event: { Records: SQSRecord[] }, context: Context) => Promise<unknown>): Promise<number>;
  remove(): Promise<void>;
}

/** Creates it in a local AWS; what fails `attempts` times is a dead letter. */
export async function ownQueue(target: LocalTarget, attempts: number): Promise<OwnQueue> {
  const sqs = new SQSClient(clientConfig(target));
  const name = `own-${randomUUID().slice(0, 8)}`;
  const { QueueUrl: deadLetterUrl = '' } = await sqs.send(
    new CreateQueueCommand({ QueueName: `${name}-dead` }),
  );
  const deadLetterTargetArn = await arnOf(sqs, deadLetterUrl);
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn, maxReceiveCount: attempts });
  const create = new CreateQueueCommand({
    QueueName: name,
    Attributes: { RedrivePolicy, VisibilityTimeout: '1' },
  });
  const { QueueUrl: url = '' } = await sqs.send(create);
  return {
    sqs,
    url,
    deadLetterUrl,
    async send(MessageBody) {
      await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody }));
    },
    deliver: (handler) => deliver(sqs, url, handler),
    async remove() {
      for (const QueueUrl of [url, deadLetterUrl]) await sqs.send(new DeleteQueueCommand({ QueueUrl }));
    },
  };
}

async function arnOf(sqs: SQSClient, QueueUrl: string): Promise<string> {
  const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] });
  const { Attributes } = await sqs.send(asked);
  return Attributes?.['QueueArn'] ?? '';
}

async function deliver(
  sqs: SQSClient,
  QueueUrl: string,
  handler: Parameters<OwnQueue['deliver']>[0],
): Promise<number> {
  const asked = new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 });
  const { Messages = [] } = await sqs.send(asked);
  for (const { MessageId: messageId = '', ReceiptHandle: receiptHandle = '', Body: body = '' } of Messages) {
    const attributes = { ApproximateReceiveCount: '1' };
    const record = { messageId, receiptHandle, body, attributes, eventSourceARN: 'arn:own' } as SQSRecord; // cast: the rest is not looked at
    const context = { getRemainingTimeInMillis: () => 9_000 } as Context; // cast: the rest is not looked at
    const failed = await handler({ Records: [record] }, context).then(
      () => false,
      () => true,
    );
    if (!failed) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: receiptHandle }));
  }
  return Messages.length;
}
