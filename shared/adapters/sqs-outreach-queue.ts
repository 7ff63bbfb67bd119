import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Urgency } from '../contracts/candidate.ts';
import { EnqueueFailed } from '../errors.ts';
import type { OutreachQueue } from '../ports/outreach-queue.ts';
import { translated } from './translate.ts';

const MESSAGES_A_CALL = 10;
const BYTES_A_CALL = 256 * 1024; // of all messages of a call together

/** The urgent and the ordinary outreach queue on SQS. Throws EnqueueFailed, AccessDenied, StoreBusy, ServiceFailed. */
export function sqsOutreachQueue({
  client,
  urls,
}: {
  client: SQSClient;
  urls: Readonly<Record<Urgency, string>>;
}): OutreachQueue {
  return {
    async enqueue(urgency, chunks, delaySeconds = 0) {
      for (const bodies of batchesOf(chunks.map((chunk) => JSON.stringify(chunk)))) {
        const Entries = bodies.map((MessageBody, at) => ({
          Id: String(at),
          MessageBody,
          DelaySeconds: delaySeconds,
        }));
        const command = new SendMessageBatchCommand({ QueueUrl: urls[urgency], Entries });
        const { Failed } = await translated('SQS', client.send(command));
        if (Failed?.length)
          throw new EnqueueFailed(`The ${urgency} queue refused ${Failed.length} messages.`);
      }
    },
  };
}

/** The bodies in order, in batches that keep to both limits of a call. */
function batchesOf(bodies: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let bytes = BYTES_A_CALL;
  for (const body of bodies) {
    const size = Buffer.byteLength(body);
    const batch = batches.at(-1);
    if (batch && batch.length < MESSAGES_A_CALL && bytes + size <= BYTES_A_CALL) {
      batch.push(body);
      bytes += size;
    } else {
      batches.push([body]);
      bytes = size;
    }
  }
  return batches;
}
