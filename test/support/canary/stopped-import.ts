import { PutObjectCommand } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { ImportTask } from '#shared/contracts/import-task.ts';
import { importUpload } from '../../../functions/import/import-upload.ts';
import { runTask } from '../../../functions/import/run-task.ts';
import type { LocalTarget } from '../../../scripts/aws/local-target.ts';
import { importServicesIn } from '../import-services.ts';
import { type OwnAws, ownAws } from '../own-aws.ts';

const KEY = 'uploads/stopped.ndjson';
const MEASURES = { range: 2000, segment: 1000, atOnce: 0 };

/**
 * An import in ranges, on tables, a bucket and a queue of its own, that stops when all lines are read and none is
 * settled: its upload, the results of its segments and its tasks lie where they lie on the way.
 */
export async function stoppedImport(target: LocalTarget, file: string): Promise<OwnAws> {
  const aws = await ownAws(target);
  await aws.s3.send(new PutObjectCommand({ Bucket: aws.bucket, Key: KEY, Body: file }));
  const services = importServicesIn(aws, MEASURES);
  const upload = { key: KEY, sequence: '0A', bytes: Buffer.byteLength(file) };
  await importUpload({ ...upload, uploadedAt: services.systemClock() }, services);
  for (let isReading = true; isReading; ) isReading = await readOne(aws, services);
  return aws;
}

/** Does one task if it is one of reading; others become visible again in a moment. */
async function readOne(
  { sqs, queueUrl: QueueUrl }: OwnAws,
  services: ReturnType<typeof importServicesIn>,
): Promise<boolean> {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 5 }));
  const [message] = Messages;
  const task = ImportTask.parse(JSON.parse(message?.Body ?? '{}'));
  if (task.kind !== 'read') return false;
  await runTask(task, services, () => 60_000);
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
  return true;
}
