import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoUnknownEvents } from '#shared/adapters/dynamo-unknown-events.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import { systemNow } from '../../support/clocks.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const now = '2026-07-01T07:00:00.000Z';
const events = dynamoUnknownEvents({
  client: new DynamoDBClient({}),
  table: 'core',
  systemClock: () => systemNow(now),
});

beforeEach(() => dynamo.reset());

describe('an unknown event', () => {
  it('is an item of its own partition, by source and name, that goes 90 days after it was last counted', async () => {
    dynamo.on(UpdateItemCommand).resolves({});
    await events.note({ id: 'a', source: 'cap' }, ['Dense Fog'], now);
    const [call] = dynamo.commandCalls(UpdateItemCommand);
    expect(call?.args[0].input).toMatchObject({
      Key: { pk: { S: 'unknown-events' }, sk: { S: 'cap#dense fog' } },
      ExpressionAttributeValues: { ':expiry': { N: String(Date.parse('2026-09-29T07:00:00.000Z') / 1000) } },
    });
  });

  it('that the same alert has counted already stays as it is', async () => {
    const refused = new ConditionalCheckFailedException({ message: 'no', $metadata: {} });
    dynamo.on(UpdateItemCommand).rejects(refused);
    await expect(events.note({ id: 'a', source: 'cap' }, ['Dense Fog'], now)).resolves.toBeUndefined();
  });
});

describe('the listing', () => {
  const item = (number: number) => ({
    source: { S: 'cap' },
    event: { S: `event ${number}` },
    count: { N: '1' },
    firstAt: { S: now },
    lastAt: { S: now },
  });

  it('reads a thousand events and no further', async () => {
    const page = {
      Items: Array.from({ length: 500 }, (_, at) => item(at)),
      LastEvaluatedKey: { pk: { S: 'x' } },
    };
    dynamo.on(QueryCommand).resolves(page);
    expect(await events.latest()).toHaveLength(50);
    expect(dynamo.commandCalls(QueryCommand)).toHaveLength(2);
  });

  it('says so when an item is not of the form it was written in', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [{ source: { S: 'cap' } }] });
    await expect(events.latest()).rejects.toThrow(StoredItemInvalid);
  });
});
