import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Outputs } from '../deployment.ts';
import type { QueueState, QueueWork } from '../desk.ts';

const waiting = 'ApproximateNumberOfMessages';
const working = 'ApproximateNumberOfMessagesNotVisible';
const delayed = 'ApproximateNumberOfMessagesDelayed';

/** What every queue holds, by name; SQS's counts are approximate. */
export async function queueStates(
  client: SQSClient,
  queues: Outputs['Queues'],
): Promise<Readonly<Record<string, QueueState>>> {
  const states = Object.entries(queues).map(async ([name, { url, deadLetterUrl }]) => {
    const [live, dead] = await Promise.all([countsOf(client, url), countsOf(client, deadLetterUrl)]);
    return [name, { ...live, dead: dead.visible + dead.inFlight + dead.delayed }] as const;
  });
  return Object.fromEntries(await Promise.all(states));
}

/** What every queue has to deal with, by name. */
export async function queueWork(
  client: SQSClient,
  queues: Outputs['Queues'],
): Promise<Readonly<Record<string, QueueWork>>> {
  const work = Object.entries(queues).map(
    async ([name, { url }]) => [name, await countsOf(client, url)] as const,
  );
  return Object.fromEntries(await Promise.all(work));
}

async function countsOf(client: SQSClient, url: string): Promise<QueueWork> {
  const command = new GetQueueAttributesCommand({
    QueueUrl: url,
    AttributeNames: [waiting, working, delayed],
  });
  const { Attributes = {} } = await client.send(command);
  const count = (name: typeof waiting | typeof working | typeof delayed) => Number(Attributes[name] ?? 0);
  return { visible: count(waiting), inFlight: count(working), delayed: count(delayed) };
}
