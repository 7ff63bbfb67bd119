// A worker of imports in a process of its own, with the memory of the function: it takes tasks from a queue, prints
// after each what it used, and is killed at will. Started by prove-import.ts.
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { dynamoImportJobs } from '#shared/adapters/dynamo-import-jobs.ts';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import { s3ImportFiles } from '#shared/adapters/s3-import-files.ts';
import { s3ImportParts } from '#shared/adapters/s3-import-parts.ts';
import { sqsImportTasks } from '#shared/adapters/sqs-import-tasks.ts';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import { ImportTask } from '#shared/contracts/import-task.ts';
import { placedLines } from '#shared/hazards/placed-lines.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import { importUpload } from '../../functions/import/import-upload.ts';
import { runTask } from '../../functions/import/run-task.ts';
import { deployedMeasures, type ImportServices } from '../../functions/import/services.ts';
import { awsOf, Place, Start } from './place.ts';

const [, , placeText = '', startText = ''] = process.argv;
const place = Place.parse(JSON.parse(placeText));
const { dynamo, kms, s3, sqs, counts } = awsOf(place);
const classes = dataClasses;
const keys = vaultKeys({
  store: dynamoKeyStore({ client: dynamo, table: place.tables.keys }),
  masterKeys: kmsMasterKeys({
    client: kms,
    arns: Object.fromEntries([...classes, 'index'].map((one) => [one, place.keyArn])),
  }),
  systemClock,
});
const core = { client: dynamo, table: place.tables.core };
const services: ImportServices = {
  files: s3ImportFiles({ client: s3, bucket: place.bucket }),
  parts: s3ImportParts({ client: s3, bucket: place.bucket }),
  jobs: dynamoImportJobs(core),
  tasks: sqsImportTasks({ client: sqs, url: place.queueUrl }),
  portfolio: dynamoPortfolio({
    ...core,
    seal: sealing({ keys, classes }),
    open: opening({ keys, classes }),
    index: keyedIndex(keys),
    placedLines,
  }),
  systemClock,
  measures: { ...deployedMeasures, atOnce: 0 },
};

async function work(): Promise<void> {
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: place.queueUrl, WaitTimeSeconds: 1, VisibilityTimeout: 30 }),
    );
    for (const { Body = '', ReceiptHandle } of Messages) {
      const until = Date.now() + 30_000;
      await runTask(ImportTask.parse(JSON.parse(Body)), services, () => until - Date.now());
      await sqs.send(new DeleteMessageCommand({ QueueUrl: place.queueUrl, ReceiptHandle }));
    }
    report();
  }
}

function report(): void {
  console.log(JSON.stringify({ rss: process.resourceUsage().maxRSS * 1024, ...counts }));
}

setInterval(report, 500).unref();
if (startText) await importUpload(Start.parse(JSON.parse(startText)), services);
await Promise.all([work(), work()]);
