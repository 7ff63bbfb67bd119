import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { ASOF, aFamily } from '../conformance/book-under-test.ts';
import { memoryVault } from '../support/fakes/memory-vault.ts';
import { ownAws } from '../support/own-aws.ts';

const aws = await ownAws(inject('target'));
afterAll(() => aws.remove());

const { seal, open, index } = memoryVault();
const placedLines = new Set(['motor', 'home'] as const);
const portfolio = dynamoPortfolio({
  client: aws.dynamo,
  table: aws.tables.core,
  seal,
  open,
  index,
  placedLines,
});

const WRITES = ['PutItemCommand', 'BatchWriteItemCommand', 'UpdateItemCommand', 'DeleteItemCommand'];
let writes = 0;
let crashAtWrite = Number.POSITIVE_INFINITY;
aws.dynamo.middlewareStack.add(
  (next, { commandName = '' }) =>
    async (args) => {
      if (WRITES.includes(commandName) && ++writes > crashAtWrite) throw new Error('crashed');
      return next(args);
    },
  { step: 'initialize' },
);

beforeEach(() => {
  writes = 0;
  crashAtWrite = Number.POSITIVE_INFINITY;
});

async function save(...records: readonly PortfolioRecord[]): Promise<void> {
  await portfolio.save(records.map((record) => ({ record, asOf: ASOF })));
  await portfolio.settlePlaces(records.map((one) => (one.type === 'customer' ? one.id : one.customerId)));
}

/** Everything stored, as `pk|sk`, of one customer. */
async function keysOf(customerId: string): Promise<readonly string[]> {
  const { Items = [] } = await aws.dynamo.send(new ScanCommand({ TableName: aws.tables.core }));
  const mine = Items.filter((item) => JSON.stringify(item).includes(customerId));
  return mine.map(({ pk, sk }) => `${pk?.S}|${sk?.S}`).toSorted();
}

describe('the book in DynamoDB', () => {
  it('writes nothing for what is already so', async () => {
    const { customer, policy, location } = aFamily();
    await save(customer(), policy(), location());
    writes = 0;
    await save(customer(), policy(), location());
    expect(writes).toBe(0);
  });

  it('holds nothing personal in clear', async () => {
    const { customer, policy, location } = aFamily();
    await save(customer(), policy(), location());
    const { Items } = await aws.dynamo.send(new ScanCommand({ TableName: aws.tables.core }));
    const bytes = JSON.stringify(Items, (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    for (const personal of [
      '13800000042',
      'Wang@',
      'wang@',
      '王小明',
      '110105',
      '1949',
      '沪A',
      'PDAA',
      '31.2304',
    ]) {
      expect(bytes).not.toContain(personal);
    }
  });

  it('moves the index rows of a customer with the number, leaving none behind', async () => {
    const { customer, customerId } = aFamily();
    await save(customer());
    const before = await keysOf(customerId);
    await save(customer({ phone: '+12025550100' }));
    const after = await keysOf(customerId);
    const phoneRows = (keys: readonly string[]) => keys.filter((key) => key.startsWith('phone#'));
    expect(phoneRows(before)).toHaveLength(1);
    expect(phoneRows(after)).toHaveLength(1);
    expect(phoneRows(after)).not.toEqual(phoneRows(before));
    expect(after).toHaveLength(before.length);
  });

  it('comes to the same rows wherever a correction is cut off and corrected again', async () => {
    const beijing = { lat: 39.9, lon: 116.4, geocodes: { adcode: '110101' } };
    const wuhan = { lat: 30.6, lon: 114.3, geocodes: { adcode: '420102' } };
    for (let cut = 0; cut < 6; cut++) {
      const { customer, policy, location, customerId } = aFamily();
      await save(customer(), policy(), location());
      writes = 0;
      crashAtWrite = cut;
      await save(location(beijing)).catch(() => undefined);
      crashAtWrite = Number.POSITIVE_INFINITY;
      await save(location(wuhan));
      const places = (await keysOf(customerId)).filter((key) => /^(geo|adcode)#/.test(key));
      expect(
        places.map((key) => key.split('#')[1]?.slice(0, 3)),
        `cut at write ${cut}`,
      ).toEqual(['42|', 'wt3']);
    }
  });
});
