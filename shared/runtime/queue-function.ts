import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { errorDetails } from './error-details.ts';
import { invocationLog } from './invocation-log.ts';
import type { Logger } from './logger.ts';

/** Tells how many milliseconds the invocation has left. */
export type Remaining = () => number;

/** What a function does with one queue message: `parse` reads its JSON body, `run` acts on it. Both may throw. */
export interface QueueWork<Message> {
  readonly logger: Logger;
  readonly parse: (body: unknown) => Message;
  readonly run: (message: Message, remaining: Remaining) => Promise<void>;
}

/**
 * The Lambda handler of a queue: messages one after another, each on its own. One that fails is put back
 * (partial batch response) and, after the queue's last attempt, lies in the dead-letter queue.
 */
export function queueFunction<Message>(work: QueueWork<Message>) {
  return middy<SQSEvent, SQSBatchResponse>()
    .use(invocationLog(work.logger))
    .handler(async ({ Records }, context) => {
      const failed: string[] = [];
      for (const record of Records) {
        if (!(await succeeds(record, context, work))) failed.push(record.messageId);
      }
      return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
    });
}

async function succeeds<Message>(
  record: SQSRecord,
  context: Context,
  work: QueueWork<Message>,
): Promise<boolean> {
  try {
    await work.run(work.parse(JSON.parse(record.body)), () => context.getRemainingTimeInMillis());
    return true;
  } catch (error) {
    work.logger.error('message put back', errorDetails(error)); // the queue delivers it again, then the dead-letter queue has it
    return false;
  }
}
