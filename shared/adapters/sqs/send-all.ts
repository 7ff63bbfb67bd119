import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { EnqueueFailed } from '../../errors.ts';
import { translated } from '../translate.ts';

const MESSAGES_A_CALL = 10;
const BYTES_A_CALL = 256 * 1024; // of all messages of a call together

/** A queue and what to call it in errors. */
export interface Destination {
  readonly client: SQSClient;
  readonly url: string;
  readonly name: string;
}

/** Leaves messages in as few calls as they fit in. Throws EnqueueFailed when the queue took only some. */
export async function sendAll(
  { client, url, name }: Destination,
  messages: readonly unknown[],
  delaySeconds = 0,
): Promise<void> {
  for (const bodies of batchesOf(messages.map((message) => JSON.stringify(message)))) {
    const Entries = bodies.map((MessageBody, at) => ({
      Id: String(at),
      MessageBody,
      DelaySeconds: delaySeconds,
    }));
    const command = new SendMessageBatchCommand({ QueueUrl: url, Entries });
    const { Failed } = await translated('SQS', client.send(command));
    if (Failed?.length) throw new EnqueueFailed(`The ${name} queue refused ${Failed.length} messages.`);
  }
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
