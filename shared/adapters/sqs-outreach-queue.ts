import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Urgency } from '../contracts/candidate.ts';
import { ConfigurationError } from '../errors.ts';
import type { OutreachQueue } from '../ports/outreach-queue.ts';
import { sendAll } from './sqs/send-all.ts';

/**
 * The urgent and the ordinary outreach queue on SQS, or that one of them which the caller may leave something on.
 * Throws EnqueueFailed, AccessDenied, StoreBusy, ServiceFailed, and ConfigurationError for the other one.
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
