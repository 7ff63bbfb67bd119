import { BatchGetItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoReplyFacts } from '#shared/adapters/dynamo-reply-facts.ts';
import { NOBODY } from '#shared/contracts/candidate.ts';
import { senderPartition } from '#shared/contracts/inbound.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import type { ReplyAsked } from '#shared/ports/reply-facts.ts';
import { CustomerKeyMissing } from '#shared/vault/errors.ts';
import { replyFactsConform } from '../../conformance/reply-facts.ts';
import { memoryVault } from '../../support/fakes/memory-vault.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';
import { type ReplyTables, replyTables } from '../../support/reply-tables.ts';

replyFactsConform('dynamoReplyFacts', async () => replyTables());

const AT = '2026-11-22T07:00:00.000Z';
const PHONE = '+12025550143';
const message = {
  id: 'twilio-SM1',
  source: 'twilio',
  sender: '1.abc',
  senders: ['1.abc'],
  sentAt: AT,
  receivedAt: AT,
  phoneCountry: 'US',
} as const;

function asked(customerId: string, over: Partial<ReplyAsked['reply']> = {}): ReplyAsked {
  return {
    reply: { sender: '1.abc', messageId: message.id, ...over },
    key: { customerId: senderPartition('1.abc'), programme: 'reply-test', occurrence: message.id },
    recipient: { customerId, policyIds: customerId === NOBODY ? [] : ['pol_1'] },
    isCancellable: false,
  };
}

describe('what a reply rests on', () => {
  let tables: ReplyTables;
  const reads = () => tables.calls.get('BatchGetItemCommand') ?? 0;

  beforeEach(async () => {
    tables = replyTables();
    await tables.save([aCustomerRecord(), aPolicyRecord()]);
    await tables.log.keep({ ...message, senders: [...message.senders] }, { from: PHONE, text: 'TJ' });
  });

  it.each(['cus_1', NOBODY, 'cus_unknown'])('is one read, keys included: of %s', async (customerId) => {
    const { facts, vault } = tables;
    const before = vault.store.counts.batchReads;
    const opened = await facts.open(await facts.read(asked(customerId)));
    expect(opened.phone).toBe(PHONE);
    expect([reads(), vault.store.counts.batchReads - before]).toEqual([1, 0]);
  });

  it('is two reads of a number with indexes that the reply does not name, and one where it does', async () => {
    const senders = ['1.abc', '0.older'];
    const messageId = 'twilio-SM3';
    await tables.log.keep({ ...message, id: messageId, senders }, { from: PHONE, text: 'TJ' });
    await tables.facts.read(asked('cus_1', { messageId }));
    expect(reads()).toBe(2);
    await tables.facts.read(asked('cus_1', { messageId, senders }));
    expect(reads()).toBe(3);
  });

  it('opens nothing of whose secrets are gone', async () => {
    tables = replyTables();
    await tables.log.keep({ ...message, senders: [...message.senders] }, { from: PHONE, text: 'TJ' });
    tables.vault.store.erase(senderPartition('1.abc'));
    const read = await tables.facts.read(asked(NOBODY));
    const gone = { ...read, sealed: { ...read.sealed, secrets: new Map() } };
    await expect(tables.facts.open(gone)).rejects.toThrow(CustomerKeyMissing);
  });

  it('opens nothing where there is no message', async () => {
    const read = await tables.facts.read(asked('cus_1', { messageId: 'twilio-SM2' }));
    await expect(tables.facts.open(read)).rejects.toThrow(StoredItemInvalid);
  });
});

describe('one read over several tables', () => {
  const dynamo = mockClient(DynamoDBClient);
  const tables = { core: 'core', stops: 'stops', ledger: 'ledger', keys: 'keys' };
  const facts = dynamoReplyFacts({
    client: new DynamoDBClient({}),
    tables,
    open: memoryVault().open,
    wait: async () => undefined,
  });
  const inputs = () => dynamo.commandCalls(BatchGetItemCommand).map(({ args: [{ input }] }) => input);

  beforeEach(() => void dynamo.reset());

  it('is strongly consistent in each of them', async () => {
    dynamo.on(BatchGetItemCommand).resolves({ Responses: {} });
    await facts.read(asked('cus_1'));
    const [{ RequestItems = {} } = {}] = inputs();
    expect(Object.keys(RequestItems).toSorted()).toEqual(['core', 'keys', 'ledger', 'stops']);
    for (const { ConsistentRead } of Object.values(RequestItems)) expect(ConsistentRead).toBe(true);
  });

  it('asks again for what was left unread, of the tables it was left of', async () => {
    const Keys = [{ pk: { S: 'halts' }, sk: { S: 'all' } }];
    dynamo
      .on(BatchGetItemCommand)
      .resolvesOnce({ Responses: {}, UnprocessedKeys: { stops: { Keys, ConsistentRead: true } } })
      .resolves({
        Responses: {
          stops: [
            {
              pk: { S: 'halts' },
              sk: { S: 'all' },
              scope: { S: 'all' },
              by: { S: 'Ada' },
              reason: { S: 'x' },
              at: { S: AT },
            },
          ],
        },
      });
    const { stops } = await facts.read(asked('cus_1'));
    expect(stops.halts).toMatchObject([{ scope: 'all' }]);
    expect(inputs()[1]?.RequestItems).toEqual({ stops: { Keys, ConsistentRead: true } });
  });

  it('takes a hundred keys a call, of all tables together', async () => {
    dynamo.on(BatchGetItemCommand).resolves({ Responses: {} });
    const policyIds = Array.from({ length: 100 }, (_, at) => `pol_${at}`);
    await facts.read({ ...asked('cus_1'), recipient: { customerId: 'cus_1', policyIds } });
    const sizes = inputs().map(({ RequestItems = {} }) =>
      Object.values(RequestItems).reduce((sum, { Keys = [] }) => sum + Keys.length, 0),
    );
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).toBe(100);
  });
});
