import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
  type PutItemCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { ConfigurationError } from '#shared/errors.ts';
import type { Claim } from '#shared/ports/ledger.ts';
import { aRow } from '../../support/a-row.ts';
import { systemNow } from '../../support/clocks.ts';
import { memoryVault } from '../../support/fakes/memory-vault.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const ledger = dynamoLedger({ client: new DynamoDBClient({}), table: 'ledger', seal: memoryVault().seal });
const leaseUntil = '2026-09-01T02:30:15.000Z';
const first: Claim = { ...aRow(), state: 'claimed', leaseUntil, text: '台风' };
const second: Claim = { ...first, attempts: 2, leaseUntil: '2026-09-01T02:31:00.000Z' };
const now = systemNow('2026-09-01T02:30:20.000Z');

function inTheWay(Item: PutItemCommandInput['Item']): ConditionalCheckFailedException {
  return new ConditionalCheckFailedException({ message: '', $metadata: {}, ...(Item && { Item }) });
}

beforeEach(() => {
  dynamo.reset();
});

describe('a claim whose answer was lost, sent again by the SDK', () => {
  it('finds its own row in its way, and holds', async () => {
    dynamo.on(PutItemCommand).callsFake(({ Item }: PutItemCommandInput) => {
      throw inTheWay(Item);
    });
    expect(await ledger.claim(first, undefined, now)).toBe(true);
  });

  it('finds the row of another with the very same lease in its way, and does not hold', async () => {
    const written: PutItemCommandInput['Item'][] = [];
    dynamo.on(PutItemCommand).callsFake(({ Item }: PutItemCommandInput) => {
      written.push(Item);
      if (written.length > 1) throw inTheWay(written[0]);
      return {};
    });
    expect(await ledger.claim(first, undefined, now)).toBe(true);
    expect(await ledger.claim(first, undefined, now)).toBe(false);
  });

  it.each([
    ['its own takeover, and holds', true],
    ['the takeover of another, and does not hold', false],
  ])('finds %s', async (_, isOwn) => {
    let token: unknown;
    dynamo.on(UpdateItemCommand).callsFake((input: UpdateItemCommandInput) => {
      token = input.ExpressionAttributeValues?.[':to_k'];
      throw inTheWay(undefined);
    });
    dynamo.on(BatchGetItemCommand).callsFake(() => ({
      Responses: { ledger: [{ pk: { S: 'cus_1' }, sk: { S: 's' }, k: isOwn ? token : { S: 'theirs' } }] },
    }));
    expect(await ledger.claim(second, first, now)).toBe(isOwn);
  });
});

describe('a claim over a claim', () => {
  it('writes neither text nor where it goes', async () => {
    dynamo.on(UpdateItemCommand).resolves({ Attributes: {} });
    await ledger.claim({ ...second, text: 'another' }, first, now);
    const [call] = dynamo.commandCalls(UpdateItemCommand);
    const changed = Object.values(call?.args[0].input.ExpressionAttributeNames ?? {});
    expect(changed.filter((name) => ['z', 'h', 't', 'p'].includes(name))).toEqual([]);
  });
});

describe('a receipt', () => {
  it('is one update, which asks the table itself what stands', async () => {
    dynamo.on(UpdateItemCommand).resolves({ Attributes: {} });
    expect(await ledger.receipt(first, { state: 'failed', failure: 'unreachable' })).toBe(true);
    expect(dynamo.calls()).toHaveLength(1);
    const [call] = dynamo.commandCalls(UpdateItemCommand);
    const { ConditionExpression, ExpressionAttributeValues } = call?.args[0].input ?? {};
    expect(ConditionExpression).toBe('#s IN (:from0, :from1, :from2)');
    expect(ExpressionAttributeValues).toEqual({
      ':state': { S: 'failed' },
      ':failure': { S: 'unreachable' },
      ':from0': { S: 'claimed' },
      ':from1': { S: 'sent' },
      ':from2': { S: 'unknown' },
    });
  });

  it('that the table refuses changes nothing, and is no error', async () => {
    dynamo.on(UpdateItemCommand).callsFake(() => {
      throw inTheWay(undefined);
    });
    expect(await ledger.receipt(first, { state: 'delivered' })).toBe(false);
  });
});

it('a text that the ledger was not given the means to open is a fault of the configuration', async () => {
  await expect(ledger.text(first)).rejects.toThrow(ConfigurationError);
});
