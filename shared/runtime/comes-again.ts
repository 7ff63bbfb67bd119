import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import { readEnv } from '../env.ts';
import { counted } from './call-counts.ts';
import { clientSettings } from './client-settings.ts';

/** A message as it was received: from which queue, and the handle it can be hidden and shown by. */
export interface ReceivedFrom {
  readonly queueArn: string;
  readonly receiptHandle: string;
}

/** Lets a message that failed come again after so many seconds. */
export type ComesAgain = (message: ReceivedFrom, seconds: number) => Promise<void>;

const FIRST_WAIT = 5;
const LONGEST_WAIT = 15 * 60;

/**
 * How many seconds a message waits that failed on its n-th delivery (1 is the first): 5, 10, 20, 40 … 900. Five
 * deliveries thus take a minute and a quarter, ten take 36 minutes; how many there are, its queue says.
 */
export function waitAfter(deliveries: number): number {
  return Math.min(FIRST_WAIT * 2 ** (Math.max(deliveries, 1) - 1), LONGEST_WAIT);
}

/**
 * Shortens how long a queue that the function takes from hides a message. The queue hides it for several times the
 * function's timeout, which is for a function that was killed; one that saw its message fail need not wait that long.
 * The function is told the address of one of its queues; those of the others differ in the last part, the name.
 */
export function comesAgainIn(client: SQSClient = new SQSClient(clientSettings)): ComesAgain {
  const { workQueue } = readEnv('workQueue');
  const sqs = counted(client);
  return async ({ queueArn, receiptHandle }, seconds) => {
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: besides(workQueue, queueArn),
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      }),
    );
  };
}

function besides(queueUrl: string, queueArn: string): string {
  return new URL(queueArn.slice(queueArn.lastIndexOf(':') + 1), queueUrl).href;
}
