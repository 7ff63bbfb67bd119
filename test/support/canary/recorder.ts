import { randomUUID } from 'node:crypto';
import {
  EventBridgeClient,
  ListEventBusesCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clientConfig } from '../../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../../scripts/aws/local-target.ts';
import { queuePolicyFor } from '../queue-policy.ts';

/** From now on every event of every bus lies in a queue as well; returns the name of the queue. */
export async function recordEvents(target: LocalTarget): Promise<string> {
  const events = new EventBridgeClient(clientConfig(target));
  const sqs = new SQSClient({ ...clientConfig(target), useQueueUrlAsEndpoint: false });
  const QueueName = `recorded-${randomUUID().slice(0, 8)}`;
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName, Attributes: { Policy: queuePolicyFor('events.amazonaws.com') } }),
  );
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const { EventBuses = [] } = await events.send(new ListEventBusesCommand({}));
  for (const { Name: EventBusName } of EventBuses) {
    const rule = {
      Name: QueueName,
      EventBusName,
      EventPattern: JSON.stringify({ account: ['000000000000'] }),
    };
    await events.send(new PutRuleCommand(rule));
    const targets = {
      Rule: QueueName,
      EventBusName,
      Targets: [{ Id: 'queue', Arn: Attributes?.['QueueArn'] }],
    };
    await events.send(new PutTargetsCommand(targets));
  }
  return QueueName;
}
