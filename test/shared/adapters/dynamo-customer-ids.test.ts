import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoCustomerIds } from '#shared/adapters/dynamo-customer-ids.ts';
import { AccessDenied, StoredItemInvalid } from '#shared/errors.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const ids = dynamoCustomerIds({ client: new DynamoDBClient({}), table: 'core' });
beforeEach(() => dynamo.reset());

const key = (pk: string) => ({ pk: { S: pk } });

async function pages(): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  for await (const page of ids.pages()) found.push(page);
  return found;
}

describe('everybody in the book', () => {
  it('is found by going through the table, page by page, where none of theirs may be in one', async () => {
    const last = [key('customer#cus_2'), key('place#x')];
    dynamo
      .on(ScanCommand)
      .resolvesOnce({ Items: [key('customer#cus_1'), key('customer#cus_2')], LastEvaluatedKey: last[0] })
      .resolvesOnce({ Items: [], LastEvaluatedKey: last[1] })
      .resolves({ Items: [key('customer#a#b')] });
    expect(await pages()).toEqual([['cus_1', 'cus_2'], ['a#b']]);
    const asked = dynamo.commandCalls(ScanCommand).map(({ args }) => args[0].input.ExclusiveStartKey);
    expect(asked).toEqual([undefined, ...last]);
  });

  it('is read by keys alone: of no other attribute anything is asked', async () => {
    dynamo.on(ScanCommand).resolves({ Items: [] });
    await pages();
    expect(dynamo.commandCalls(ScanCommand)[0]?.args[0].input).toEqual({
      TableName: 'core',
      FilterExpression: 'sk = :sk',
      ExpressionAttributeValues: { ':sk': { S: 'customer' } },
      ProjectionExpression: 'pk',
      Select: 'SPECIFIC_ATTRIBUTES',
    });
  });

  it('cannot be told of by a key that is no customer’s', async () => {
    dynamo.on(ScanCommand).resolves({ Items: [key('cus_1')] });
    await expect(pages()).rejects.toThrow(StoredItemInvalid);
  });

  it('is not for who may not go through the table', async () => {
    const denied = Object.assign(new Error('no'), { name: 'AccessDeniedException' });
    dynamo.on(ScanCommand).rejects(denied);
    await expect(pages()).rejects.toThrow(AccessDenied);
  });
});
