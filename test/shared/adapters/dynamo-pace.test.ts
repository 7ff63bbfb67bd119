import { ConditionalCheckFailedException, DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoPace } from '#shared/adapters/dynamo-pace.ts';
import type { SystemInstant } from '#shared/contracts/clock.ts';
import { millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { StoreBusy } from '#shared/errors.ts';
import type { Pace } from '#shared/ports/pace.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const now = '2026-09-01T02:30:00.000Z' as SystemInstant;
const at = millisecondsOf(now);
const asked = {
  ...{ sender: 'us', partsPerSecond: 10, parts: 10, now, aheadMs: 2_000 },
  urgency: 'ordinary' as const,
};

let pace: Pace;
const writes = () => dynamo.commandCalls(UpdateItemCommand).map(({ args: [{ input }] }) => input);

/** What the table holds: an identity taken up to so many ms from now. */
const takenFor = (milliseconds: number) => marshall({ t: at + milliseconds, u: at - 1, at: at - 1 });

function refusedBy(milliseconds: number): ConditionalCheckFailedException {
  return new ConditionalCheckFailedException({
    $metadata: {},
    message: 'The conditional request failed',
    Item: takenFor(milliseconds),
  });
}

beforeEach(() => {
  dynamo.reset();
  pace = dynamoPace({ client: new DynamoDBClient({}), table: 'ledger' });
});

describe('a stretch of a sender identity', () => {
  it('is one write where the identity is free', async () => {
    dynamo.on(UpdateItemCommand).resolves({ Attributes: takenFor(1_000) });
    expect(await pace.take(asked)).toEqual({ taken: true, startsAt: now });
    expect(writes()).toMatchObject([
      { TableName: 'ledger', Key: marshall({ pk: 'pace#us', sk: 'next' }), ReturnValues: 'ALL_NEW' },
    ]);
  });

  it('is one write behind what this worker saw taken', async () => {
    dynamo
      .on(UpdateItemCommand)
      .resolvesOnce({ Attributes: takenFor(1_000) })
      .resolvesOnce({ Attributes: takenFor(2_000) });
    await pace.take(asked);
    expect(await pace.take(asked)).toEqual({ taken: true, startsAt: plus(now, 1_000) });
    expect(writes()).toHaveLength(2);
  });

  it('is two writes where another came before', async () => {
    dynamo
      .on(UpdateItemCommand)
      .rejectsOnce(refusedBy(700))
      .resolvesOnce({ Attributes: takenFor(1_700) });
    expect(await pace.take(asked)).toEqual({ taken: true, startsAt: plus(now, 700) });
  });

  it('is refused by one write where the identity is taken for too long, and then by none', async () => {
    dynamo.on(UpdateItemCommand).rejects(refusedBy(5_000));
    const later = { taken: false, askAgainAt: plus(now, 3_000) };
    expect([await pace.take(asked), await pace.take(asked)]).toEqual([later, later]);
    expect(writes()).toHaveLength(1);
  });

  it('is given up for now when others are quicker each time', async () => {
    dynamo.on(UpdateItemCommand).callsFake(({ UpdateExpression }) => {
      throw refusedBy(String(UpdateExpression).includes(':end') ? 500 : -500);
    });
    await expect(pace.take(asked)).rejects.toThrow(StoreBusy);
    expect(writes().length).toBeLessThan(10);
  });

  it('is one write for a reply too, which leaves alone what is kept for what is urgent', async () => {
    dynamo.on(UpdateItemCommand).resolves({ Attributes: takenFor(-1) });
    await pace.take(asked);
    expect(await pace.take({ ...asked, urgency: 'replies' })).toMatchObject({ taken: true });
    const [, reply] = writes();
    expect(writes()).toHaveLength(2);
    expect(reply?.UpdateExpression).toBe('SET t = :end, #at = :now');
  });
});
