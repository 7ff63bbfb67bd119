import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import { readEnv } from '../env.ts';
import { counted } from './call-counts.ts';

/** Lets a message that failed come again after so many seconds, by the handle it was received under. */
export type ComesAgain = (receiptHandle: string, seconds: number) => Promise<void>;

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
 * Shortens how long the function's own queue hides a message. The queue hides it for several times the function's
 * timeout, which is for a function that was killed; one that saw its message fail need not wait that long.
 */
export function comesAgainIn(client: SQSClient = new SQSClient({})): ComesAgain {
  const { workQueue } = readEnv('workQueue');
  const sqs = counted(client);
  return async (receiptHandle, seconds) => {
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: workQueue,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      }),
    );
  };
}
