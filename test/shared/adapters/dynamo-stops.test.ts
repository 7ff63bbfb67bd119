import {
  BatchGetItemCommand,
  DynamoDBClient,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoKeptChunks } from '#shared/adapters/dynamo-kept-chunks.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { dynamoStopsBook } from '#shared/adapters/dynamo-stops-book.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const options = { client: new DynamoDBClient({}), table: 'stops' };
const stops = dynamoStops(options);
const message = { programme: 'offer', occurrence: 'spring#1' };
const asked = { programme: message.programme, occurrences: [message.occurrence] };
const refusers = Array.from({ length: 25 }, (_, at) => ({
  customerId: `cus_${at}`,
  phoneIndexes: [`2.${at}`, `1.${at}`],
}));

function givenItems(...items: readonly Record<string, { readonly S: string }>[]): void {
  dynamo.on(BatchGetItemCommand).resolves({ Responses: { stops: [...items] } });
}

beforeEach(() => {
  dynamo.reset();
  givenItems();
});

describe('what stands against 25 recipients', () => {
  it('is one strongly consistent read of 78 keys, with two versions of the index of numbers', async () => {
    await stops.standing({ ...asked, refusers });
    expect(dynamo.calls()).toHaveLength(1);
    const { Keys = [], ConsistentRead } =
      dynamo.commandCalls(BatchGetItemCommand)[0]?.args[0].input.RequestItems?.['stops'] ?? {};
    expect({ keys: Keys.length, ConsistentRead }).toEqual({ keys: 78, ConsistentRead: true });
  });

  it('is not known when a halt cannot be read, so that nothing leaves', async () => {
    givenItems({ pk: { S: 'halts' }, sk: { S: 'all' } });
    await expect(stops.standing({ ...asked, refusers })).rejects.toThrow(StoredItemInvalid);
  });

  it('is not known when a refusal cannot be read', async () => {
    givenItems({
      pk: { S: 'refusals#customer#cus_1' },
      sk: { S: 'refusals' },
      'gossip#all': { S: 'yes' },
    });
    await expect(stops.standing({ ...asked, refusers })).rejects.toThrow(StoredItemInvalid);
  });
});

describe('a chunk that is kept', () => {
  it('is written together with the listing of its scope, under one mark', async () => {
    dynamo.on(TransactWriteItemsCommand).resolves({});
    await stops.keep('all', aChunk());
    const [call] = dynamo.commandCalls(TransactWriteItemsCommand);
    const items = call?.args[0].input.TransactItems?.map(({ Put }) => Put?.Item);
    expect(items).toMatchObject([{ pk: { S: 'kept#all' } }, { pk: { S: 'kept' }, sk: { S: 'all' } }]);
    expect(items?.[0]?.['mark']).toEqual(items?.[1]?.['mark']);
    expect(dynamo.calls()).toHaveLength(1);
  });

  it('stays listed when another was kept after the listing was read', async () => {
    const listing = { pk: { S: 'kept' }, sk: { S: 'all' }, mark: { S: 'as read' } };
    givenItems(listing);
    dynamo.on(QueryCommand).resolves({ Items: [] });
    dynamo.on(TransactWriteItemsCommand).resolves({});
    await dynamoKeptChunks(options).forget('all', []);
    expect(dynamo.calls().map(({ args }) => args[0].constructor.name)).toEqual([
      'BatchGetItemCommand',
      'QueryCommand',
      'TransactWriteItemsCommand',
    ]);
    const [call] = dynamo.commandCalls(TransactWriteItemsCommand);
    expect(call?.args[0].input.TransactItems).toMatchObject([
      {
        Delete: {
          ConditionExpression: '#mark = :mark',
          ExpressionAttributeValues: { ':mark': listing.mark },
        },
      },
    ]);
  });
});

describe('the book of stops', () => {
  it('records a refusal in one write', async () => {
    dynamo.on(UpdateItemCommand).resolves({ Attributes: {} });
    const refusal = { purpose: 'marketing', at: '2026-11-22T07:00:00.000Z', source: 'operator' } as const;
    await dynamoStopsBook(options).refuse({ phoneIndex: '1.x' }, refusal);
    expect(dynamo.commandCalls(UpdateItemCommand)[0]?.args[0].input.Key).toEqual({
      pk: { S: 'refusals#number#1.x' },
      sk: { S: 'refusals' },
    });
    expect(dynamo.calls()).toHaveLength(1);
  });

  it('keeps on record who set a halt and who lifted it, each in the transaction that does it', async () => {
    const halt = {
      scope: 'all',
      by: 'Wang Min',
      reason: 'wrong area',
      at: '2026-11-22T07:00:00.000Z',
    } as const;
    const lifting = { by: 'Li Na', reason: 'corrected', at: '2026-11-22T08:00:00.000Z' };
    dynamo.on(TransactWriteItemsCommand).resolves({});
    givenItems({
      pk: { S: 'halts' },
      sk: { S: 'all' },
      scope: { S: 'all' },
      by: { S: halt.by },
      reason: { S: halt.reason },
      at: { S: halt.at },
    });
    const book = dynamoStopsBook(options);
    expect(await book.halt(halt)).toBe(true);
    expect(await book.resume('all', lifting)).toEqual(halt);
    const calls = dynamo.commandCalls(TransactWriteItemsCommand);
    const recorded = calls.map(({ args }) => args[0].input.TransactItems?.at(-1)?.Put?.Item);
    expect(recorded).toMatchObject([
      {
        pk: { S: 'halts#history' },
        event: { S: 'halted' },
        by: { S: 'Wang Min' },
        reason: { S: 'wrong area' },
      },
      { pk: { S: 'halts#history' }, event: { S: 'resumed' }, by: { S: 'Li Na' }, reason: { S: 'corrected' } },
    ]);
  });
});
