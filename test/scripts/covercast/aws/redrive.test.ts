import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it, onTestFinished } from 'vitest';
import { redrive } from '../../../../scripts/covercast/aws/redrive.ts';

const queue = { url: 'live', deadLetterUrl: 'dead' };
const all = { limit: Number.POSITIVE_INFINITY, progress: () => undefined };

/** Dead letters in memory; `refuse` tells which the queue does not take. */
function deadLetters(
  letters: readonly Message[],
  refuse: (body: string | undefined) => boolean = () => false,
) {
  const dead = [...letters];
  const live: string[] = [];
  const kept = new Set(letters.map(({ ReceiptHandle }) => ReceiptHandle));
  const sqs = mockClient(SQSClient);
  onTestFinished(() => sqs.restore());
  sqs
    .on(ReceiveMessageCommand, { QueueUrl: 'dead' })
    .callsFake(({ MaxNumberOfMessages }) => ({ Messages: dead.splice(0, MaxNumberOfMessages) }));
  sqs.on(SendMessageCommand, { QueueUrl: 'live' }).callsFake(({ MessageBody }) => {
    if (refuse(MessageBody)) throw new Error('refused');
    live.push(MessageBody);
    return { MessageId: `again-${MessageBody}` };
  });
  sqs.on(DeleteMessageCommand, { QueueUrl: 'dead' }).callsFake(({ ReceiptHandle }) => {
    kept.delete(ReceiptHandle);
    return {};
  });
  return { sqs, dead, live, kept, client: new SQSClient({ region: 'us-east-1' }) };
}

const letter = (body: string, over: Partial<Message> = {}): Message => ({
  MessageId: `first-${body}`,
  ReceiptHandle: `handle-${body}`,
  Body: body,
  ...over,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => letter(String(at)));

describe('dead letters', () => {
  it('come back all, each as it was, and are deleted', async () => {
    const { client, live, kept } = deadLetters(many(23));
    const told: number[] = [];
    const brought = await redrive(client, queue, { ...all, progress: (count) => told.push(count) });
    expect([brought, told]).toEqual([23, [10, 20, 23]]);
    expect(live.toSorted()).toEqual(
      many(23)
        .map(({ Body }) => Body)
        .toSorted(),
    );
    expect(kept.size).toBe(0);
  });

  it('come back no more than are asked for', async () => {
    const { client, live, kept } = deadLetters(many(23));
    expect(await redrive(client, queue, { ...all, limit: 12 })).toBe(12);
    expect([live.length, kept.size]).toEqual([12, 11]);
  });

  it('that there are none of are none', async () => {
    const { client, live } = deadLetters([]);
    expect(await redrive(client, queue, all)).toBe(0);
    expect(live).toEqual([]);
  });

  it('keep their attributes, but not what a rule said of failing to deliver them', async () => {
    const text = (StringValue: string) => ({ DataType: 'String', StringValue });
    const { client, sqs } = deadLetters([
      letter('event', {
        MessageAttributes: { trace: text('t'), ERROR_CODE: text('NO_PERMISSIONS'), RULE_ARN: text('arn') },
      }),
    ]);
    await redrive(client, queue, all);
    expect(sqs.commandCalls(SendMessageCommand).map(({ args }) => args[0].input)).toEqual([
      { QueueUrl: 'live', MessageBody: 'event', MessageAttributes: { trace: text('t') } },
    ]);
  });

  it('that the queue does not take stay, and those beside them are brought back', async () => {
    const { client, live, kept } = deadLetters(many(3), (body) => body === '1');
    await expect(redrive(client, queue, all)).rejects.toThrow('refused');
    expect(live.toSorted()).toEqual(['0', '2']);
    expect([...kept]).toEqual(['handle-1']);
  });

  it('that die again meanwhile stay dead', async () => {
    const poison = letter('poison');
    const { client, dead, live } = deadLetters([poison]);
    const again = () => dead.push({ ...poison, MessageId: 'again-poison', ReceiptHandle: 'second' });
    let deaths = 0;
    const progress = () => (deaths++ === 0 ? void again() : undefined);
    expect(await redrive(client, queue, { ...all, progress })).toBe(1);
    expect(live).toEqual(['poison']);
  });
});
