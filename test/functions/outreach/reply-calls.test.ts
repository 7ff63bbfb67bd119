// How often a reply calls AWS, counted on the adapters that it runs on.
import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { dynamoPace } from '#shared/adapters/dynamo-pace.ts';
import { sandboxSms } from '#shared/channels/sandbox-sms.ts';
import { type Chunk, NOBODY } from '#shared/contracts/candidate.ts';
import { millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import type { OutreachServices } from '../../../functions/outreach/services.ts';
import { aMessage, aReplyChunk } from '../../support/a-reply.ts';
import { covercastInMemory } from '../../support/covercast-in-memory.ts';
import { type MemoryDynamo, memoryDynamo } from '../../support/fakes/memory-dynamo.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';
import { type ReplyTables, replyTables } from '../../support/reply-tables.ts';

const sns = mockClient(SNSClient);
const IN_ORDER = ['BatchGetItem', 'UpdateItem', 'PutItem', 'Publish', 'UpdateItem'];

let calls: string[];
let tables: ReplyTables;
let services: OutreachServices;

/** Tables in memory whose updates, of the pace and of claims, always hold. */
function countingClient(): Pick<MemoryDynamo, 'client' | 'calls'> {
  const memory = memoryDynamo();
  const send = async (command: object) => {
    calls.push(command.constructor.name.replace('Command', ''));
    return command instanceof UpdateItemCommand
      ? { Attributes: updated(command) }
      : await memory.client.send(command as never);
  };
  return { client: { send } as unknown as DynamoDBClient, calls: memory.calls };
}

/** An identity that is free from now on; of anything else nothing is read. */
function updated({ input }: UpdateItemCommand) {
  const now = millisecondsOf(services.systemClock());
  const free = { t: { N: String(now + 310) }, u: { N: '0' }, at: { N: String(now) } };
  return String(input.Key?.['pk']?.S).startsWith('pace#') ? free : {};
}

/** Delivers the reply to a message of a number that is new, on a container that has sent before; the calls that takes. */
async function callsFor(over: Partial<Chunk>, id: string): Promise<readonly string[]> {
  const sender = `1.number-of-${id}`;
  const message = aMessage({ id, sender, senders: [sender] });
  await tables.log.keep(message, { from: '+8613900000099', text: 'TJ' });
  calls.length = 0;
  const reads = tables.vault.store.counts.batchReads;
  await deliverChunk(
    aReplyChunk({ notedAt: services.businessClock(), ...over }, message),
    () => 10_000,
    services,
  );
  const ofKeys = tables.vault.store.counts.batchReads - reads;
  return [...calls, ...Array.from({ length: ofKeys }, () => 'BatchGetItem of keys')];
}

beforeEach(async () => {
  calls = [];
  tables = replyTables(countingClient());
  const { outreach } = covercastInMemory();
  const { client, vault } = tables;
  const ledger = dynamoLedger({ client, table: 'ledger', seal: vault.seal, open: vault.open });
  sns.reset();
  sns.on(PublishCommand).callsFake(() => {
    calls.push('Publish');
    return { MessageId: 'message' };
  });
  services = {
    ...outreach,
    ledger,
    pace: dynamoPace({ client, table: 'ledger' }),
    replyFacts: tables.facts,
    channels: new Map([['sns', sandboxSms(new SNSClient({}), 'topic', 'sns')] as const]),
  };
  await tables.save([aCustomerRecord(), aPolicyRecord()]);
  await callsFor({ notedAt: undefined }, 'the-first'); // the day is listed once in a container
});

test('a reply that speaks of a customer takes five calls: it was noted when its message was answered', async () => {
  const recipients = [{ customerId: 'cus_1', policyIds: ['pol_1'] }];
  expect(await callsFor({ recipients }, 'twilio-SM1')).toEqual(IN_ORDER);
});

test('one that speaks of nobody takes the same, in the same order', async () => {
  expect(await callsFor({}, 'twilio-SM1')).toEqual(IN_ORDER);
});

test('one that nobody noted, or long ago, is noted first: six calls', async () => {
  const longAgo = plus(services.businessClock(), -5 * 60_000);
  for (const [notedAt, id] of [
    [undefined, 'twilio-SM1'],
    [longAgo, 'twilio-SM2'],
  ] as const)
    expect(await callsFor({ notedAt }, id)).toEqual(['PutItem', ...IN_ORDER]);
});

test('one that is not sent takes a read and a row', async () => {
  const usefulUntil = services.businessClock();
  expect(await callsFor({ usefulUntil }, 'twilio-SM1')).toEqual(['BatchGetItem', 'UpdateItem']);
});

test('of five calls two write the row, and one the pace', async () => {
  const of = await callsFor({ recipients: [{ customerId: NOBODY, policyIds: [] }] }, 'twilio-SM1');
  expect(of.filter((name) => /^(Put|Update)Item$/.test(name))).toHaveLength(3);
});
