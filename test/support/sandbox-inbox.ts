import { randomUUID } from 'node:crypto';
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { inject } from 'vitest';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { outputs } from './deployed.ts';
import { queuePolicyFor } from './queue-policy.ts';

/** What came out of the sandbox transport instead of reaching a phone. */
export interface SandboxedText {
  readonly to: string;
  readonly text: string;
  readonly reference: string;
  /** Who would have carried it, and the name of the identity it would have left by. */
  readonly provider: string;
  readonly sender: string;
  /** When it left, milliseconds since 1970. */
  readonly leftAt: number;
}

/** A phone of nobody's: everything the sandbox transport sends from now on. */
export interface SandboxInbox {
  /** Every text that has come so far, each once. */
  texts(): Promise<readonly SandboxedText[]>;
}

/** Subscribes a queue of its own to the sandbox topic. */
export async function sandboxInbox(): Promise<SandboxInbox> {
  const config = clientConfig(inject('target'));
  const sqs = new SQSClient({ ...config, useQueueUrlAsEndpoint: false });
  const { QueueUrl = '' } = await sqs.send(
    new CreateQueueCommand({
      QueueName: `inbox-${randomUUID().slice(0, 8)}`,
      Attributes: { Policy: queuePolicyFor('sns.amazonaws.com') },
    }),
  );
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const subscription = {
    TopicArn: outputs['SandboxTopicArn'],
    Protocol: 'sqs',
    Endpoint: Attributes?.['QueueArn'],
  };
  await new SNSClient(config).send(
    new SubscribeCommand({ ...subscription, Attributes: { RawMessageDelivery: 'true' } }),
  );
  const all: SandboxedText[] = [];

  async function receive(): Promise<number> {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    );
    for (const { Body = '', ReceiptHandle, Attributes } of Messages) {
      all.push({ ...JSON.parse(Body), leftAt: Number(Attributes?.SentTimestamp) });
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
    return Messages.length;
  }

  return {
    async texts() {
      while ((await receive()) > 0);
      return all;
    },
  };
}
