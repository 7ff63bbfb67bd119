// A worker of imports in a process of its own, with the memory of the function: it takes tasks from a queue, prints
// after each what it used, and is killed at will. Started by prove-import.ts.
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { ImportTask } from '#shared/contracts/import-task.ts';
import { importUpload } from '../../functions/import/import-upload.ts';
import { runTask } from '../../functions/import/run-task.ts';
import { deployedMeasures } from '../../functions/import/services.ts';
import { importServicesIn } from '../support/import-services.ts';
import { awsOf, Place, Start } from './place.ts';

const [, , placeText = '', startText = ''] = process.argv;
const place = Place.parse(JSON.parse(placeText));
const { counts, ...clients } = awsOf(place);
const { sqs } = clients;
const services = importServicesIn({ ...clients, ...place }, { ...deployedMeasures, atOnce: 0 });

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
