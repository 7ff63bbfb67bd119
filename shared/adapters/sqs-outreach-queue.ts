import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Urgency } from '../contracts/candidate.ts';
import { ConfigurationError } from '../errors.ts';
import type { OutreachQueue } from '../ports/outreach-queue.ts';
import { sendAll } from './sqs/send-all.ts';

/**
 * The outreach queues on SQS, or those of them on which the caller may leave something. Throws EnqueueFailed,
 * AccessDenied, StoreBusy, ServiceFailed, and ConfigurationError for the others.
 */
export function sqsOutreachQueue({
  client,
  urls,
}: {
  client: SQSClient;
  urls: Readonly<Partial<Record<Urgency, string>>>;
}): OutreachQueue {
  return {
    async enqueue(urgency, chunks, delaySeconds) {
      const url = urls[urgency];
      if (url === undefined) throw new ConfigurationError(`This function has no ${urgency} queue.`);
      await sendAll({ client, url, name: urgency }, chunks, delaySeconds);
    },
  };
}
