import type { SQSClient } from '@aws-sdk/client-sqs';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { sqsWakeQueue } from '#shared/adapters/sqs-wake-queue.ts';
import { ConfigurationError } from '#shared/errors.ts';
import type { Outputs } from '../deployment.ts';
import type { Reach } from '../desk.ts';
import { queueStates, queueWork } from './queue-states.ts';
import { type RedrivenQueue, redrive } from './redrive.ts';

/**
 * The queues of a deployment as an operator counts them, leaves on them candidates and those to be looked at, and
 * redrives their dead letters.
 */
export function operatorQueues(
  client: SQSClient,
  queues: Outputs['Queues'],
): Pick<Reach, 'queues' | 'work' | 'candidates' | 'wakes' | 'redrive'> {
  const queueOf = (name: string): RedrivenQueue => {
    const queue = queues[name];
    if (!queue) throw new ConfigurationError(`The deployment has no queue ${name}: deploy it again.`);
    return queue;
  };
  return {
    queues: () => queueStates(client, queues),
    work: () => queueWork(client, queues),
    candidates: {
      enqueue(urgency, chunks, delaySeconds) {
        const urls = { urgent: queueOf('urgent').url, ordinary: queueOf('ordinary').url };
        return sqsOutreachQueue({ client, urls }).enqueue(urgency, chunks, delaySeconds);
      },
    },
    wakes: {
      enqueue: (messages) => sqsWakeQueue({ client, url: queueOf('reminders').url }).enqueue(messages),
    },
    redrive: (name, redriving) => redrive(client, queueOf(name), redriving),
  };
}
