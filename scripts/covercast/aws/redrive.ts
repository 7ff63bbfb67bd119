import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Redriving } from '../desk.ts';

/** A queue and its dead letters. */
export interface RedrivenQueue {
  readonly url: string;
  readonly deadLetterUrl: string;
}

const MOST_A_CALL = 10;
/** Seconds a receive waits, so that it asks all of SQS's servers before it says there is nothing. */
const PATIENCE = 2;
/** Seconds a dead letter is ours alone; whoever is interrupted leaves it to show itself again. */
const OURS_FOR = 60;

/** What a rule of EventBridge adds to an event that it could not deliver; it tells of that delivery, not of the event. */
const ofUndelivered = [
  'RULE_ARN',
  'TARGET_ARN',
  'ERROR_CODE',
  'ERROR_MESSAGE',
  'EXHAUSTED_RETRY_CONDITION',
  'RETRY_ATTEMPTS',
];

/**
 * Brings dead letters back to their queue, at most `limit`, until there are none: each is put on the queue as it was,
 * and deleted when the queue has taken it. Interrupted at any time it loses nothing; a message may then come twice.
 * What dies again meanwhile stays dead. Returns how many came back.
 */
export async function redrive(
  client: SQSClient,
  queue: RedrivenQueue,
  { limit, progress }: Redriving,
): Promise<number> {
  const brought = new Set<string>();
  for (;;) {
    const most = Math.min(MOST_A_CALL, limit - brought.size);
    const letters = most > 0 ? await receive(client, queue, most) : [];
    if (letters.length === 0) return brought.size;
    const fresh = letters.filter(({ MessageId = '' }) => !brought.has(MessageId));
    for (const id of await allOf(fresh.map((letter) => bringBack(client, queue, letter)))) brought.add(id);
    progress(brought.size);
  }
}

async function receive(
  client: SQSClient,
  { deadLetterUrl }: RedrivenQueue,
  most: number,
): Promise<readonly Message[]> {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: deadLetterUrl,
      MaxNumberOfMessages: most,
      WaitTimeSeconds: PATIENCE,
      VisibilityTimeout: OURS_FOR,
      MessageAttributeNames: ['All'],
    }),
  );
  return Messages;
}

/** Returns the id under which the message is on its queue again, and will be if it dies again. */
async function bringBack(
  client: SQSClient,
  { url, deadLetterUrl }: RedrivenQueue,
  { Body, MessageAttributes = {}, ReceiptHandle }: Message,
): Promise<string> {
  const own = Object.entries(MessageAttributes).filter(([name]) => !ofUndelivered.includes(name));
  const attributes = Object.fromEntries(
    own.map(([name, { DataType, StringValue, BinaryValue }]) => [
      name,
      { DataType, StringValue, BinaryValue },
    ]),
  );
  const sent = await client.send(
    new SendMessageCommand({ QueueUrl: url, MessageBody: Body, MessageAttributes: attributes }),
  );
  await client.send(new DeleteMessageCommand({ QueueUrl: deadLetterUrl, ReceiptHandle }));
  return sent.MessageId ?? '';
}

/** What all come to, once every one of them has ended; throws what the first that failed threw. */
async function allOf<Value>(promises: readonly Promise<Value>[]): Promise<readonly Value[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
