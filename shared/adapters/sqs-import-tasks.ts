import type { SQSClient } from '@aws-sdk/client-sqs';
import type { ImportTasks } from '../ports/import-tasks.ts';
import { sendAll } from './sqs/send-all.ts';

/** The import tasks on SQS. Throws EnqueueFailed, AccessDenied, StoreBusy, ServiceFailed. */
export function sqsImportTasks({
  client,
  url,
}: {
  readonly client: SQSClient;
  readonly url: string;
}): ImportTasks {
  return { enqueue: (tasks) => sendAll({ client, url, name: 'import-tasks' }, tasks) };
}
