import type { SQSClient } from '@aws-sdk/client-sqs';
import type { WakeQueue } from '../ports/wake-queue.ts';
import { sendAll } from './sqs/send-all.ts';

/** The queue `reminders` on SQS. Throws EnqueueFailed, AccessDenied, StoreBusy, ServiceFailed. */
export function sqsWakeQueue({
  client,
  url,
}: {
  readonly client: SQSClient;
  readonly url: string;
}): WakeQueue {
  return { enqueue: (messages) => sendAll({ client, url, name: 'reminders' }, messages) };
}
