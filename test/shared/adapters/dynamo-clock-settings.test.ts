import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoClockSettings } from '#shared/adapters/dynamo-clock-settings.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const settings = dynamoClockSettings({ client: new DynamoDBClient({}), table: 'agenda' });

beforeEach(() => {
  dynamo.reset();
});

describe('the setting of the clock', () => {
  it('is read by one strongly consistent call', async () => {
    dynamo.on(GetItemCommand).resolves({});
    expect(await settings.read()).toBeUndefined();
    const [call, ...others] = dynamo.commandCalls(GetItemCommand);
    expect(others).toEqual([]);
    expect(call?.args[0].input).toEqual({
      TableName: 'agenda',
      Key: marshall({ pk: 'clock', sk: 'clock' }),
      ConsistentRead: true,
    });
  });

  it('that is none is refused', async () => {
    dynamo
      .on(GetItemCommand)
      .resolves({ Item: marshall({ pk: 'clock', sk: 'clock', setting: { mode: 'still' } }) });
    await expect(settings.read()).rejects.toThrow(StoredItemInvalid);
  });
});
