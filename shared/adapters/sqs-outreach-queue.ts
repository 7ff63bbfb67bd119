import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Urgency } from '../contracts/candidate.ts';
import type { OutreachQueue } from '../ports/outreach-queue.ts';
import { sendAll } from './sqs/send-all.ts';

/** The urgent and the ordinary outreach queue on SQS. Throws EnqueueFailed, AccessDenied, StoreBusy, ServiceFailed. */
export function sqsOutreachQueue({
  client,
  urls,
}: {
  client: SQSClient;
  urls: Readonly<Record<Urgency, string>>;
}): OutreachQueue {
  return {
    enqueue: (urgency, chunks, delaySeconds) =>
      sendAll({ client, url: urls[urgency], name: urgency }, chunks, delaySeconds),
  };
}
