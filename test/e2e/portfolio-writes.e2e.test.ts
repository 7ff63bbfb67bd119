import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import { ASOF, aFamily } from '../conformance/book-under-test.ts';
import { unique } from '../conformance/unique.ts';
import { memoryVault } from '../support/fakes/memory-vault.ts';
import { ownAws } from '../support/own-aws.ts';
import { aClaimRecord, aPolicyRecord } from '../support/records.ts';

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

const WRITES = ['PutItemCommand', 'UpdateItemCommand', 'TransactWriteItemsCommand'];
let writes = 0;
let crashAtWrite = Number.POSITIVE_INFINITY;
const calls = new Map<string, number>();
let units = 0;
aws.dynamo.middlewareStack.add(
  (next, { commandName = '' }) =>
    async (args) => {
      calls.set(commandName, (calls.get(commandName) ?? 0) + 1);
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const consumed = [Reflect.get(answer.output, 'ConsumedCapacity')].flat();
      if (WRITES.includes(commandName))
        units += consumed.reduce((sum, one) => sum + Number(one?.CapacityUnits ?? 0), 0);
      return answer;
    },
  { step: 'initialize' },
);
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
  const saved = await portfolio.save(records.map((record) => ({ record, asOf: ASOF })));
  await portfolio.settlePlaces([...records.map(ownerOf), ...saved.flatMap(({ left }) => left)]);
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
    for (let cut = 0; cut < 4; cut++) {
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

  it('finds a claim by the phones of those who may ask about it, wherever it moves', async () => {
    const [one, other] = [aFamily(), aFamily()];
    const id = unique('clm');
    const claimRows = async () => {
      const { Items = [] } = await aws.dynamo.send(new ScanCommand({ TableName: aws.tables.core }));
      const rows = Items.filter(({ pk, sk }) => pk?.S?.startsWith('phone#') && sk?.S === `claim#${id}`);
      return rows.map(({ pk, customerId }) => `${pk?.S?.slice(0, 6)} ${customerId?.S}`);
    };
    await save(
      aClaimRecord({ id, customerId: one.customerId, phones: ['+8613900000043', '+8613900000044'] }),
    );
    expect(await claimRows()).toEqual([`phone# ${one.customerId}`, `phone# ${one.customerId}`]);
    await save(aClaimRecord({ id, customerId: other.customerId, phones: ['+8613900000044'] }));
    expect(await claimRows()).toEqual([`phone# ${other.customerId}`]);
  });

  it('leaves nothing with the customer whom all records leave', async () => {
    const [one, other] = [aFamily(), aFamily()];
    await save(one.customer(), one.policy(), one.location());
    await save(one.policy({ customerId: other.customerId }), one.location({ customerId: other.customerId }));
    const left = (await keysOf(one.customerId)).filter((key) =>
      key.startsWith(`customer#${one.customerId}|`),
    );
    expect(left).toEqual([`customer#${one.customerId}|customer`, `customer#${one.customerId}|places`]);
  });

  it('finds a policy that moves with its place under its new owner alone, whoever is settled first', async () => {
    for (const isNewFirst of [true, false, undefined]) {
      const [one, other] = [aFamily(), aFamily()];
      const customerId = other.customerId;
      await save(one.customer(), other.customer(), one.policy(), one.location());
      await portfolio.save(
        [one.policy({ customerId }), one.location({ customerId })].map((record) => ({ record, asOf: ASOF })),
      );
      const both = [one.customerId, customerId];
      if (isNewFirst === undefined) await portfolio.settlePlaces(both);
      else for (const id of isNewFirst ? both.toReversed() : both) await portfolio.settlePlaces([id]);
      const isPlace = (key: string) => /^(geo|adcode)#/.test(key);
      expect((await keysOf(one.customerId)).filter(isPlace)).toEqual([]);
      expect((await keysOf(customerId)).filter(isPlace)).toHaveLength(2);
    }
  });

  it('keeps when and from where each record came', async () => {
    const { policy, policyId } = aFamily();
    await portfolio.save([{ record: policy(), asOf: ASOF, from: { upload: 'book/1', offset: 77 } }]);
    const { Items = [] } = await aws.dynamo.send(new ScanCommand({ TableName: aws.tables.core }));
    const item = Items.find(({ sk }) => sk?.S === `policy#${policyId}`);
    expect(item).toMatchObject({ asOf: { S: ASOF }, upload: { S: 'book/1' }, offset: { N: '77' } });
  });

  it('comes to what the newest book says when several settle and correct one customer at once', async () => {
    const { customer, policy, location, customerId } = aFamily();
    await save(customer(), policy(), location());
    const towns = [
      { lat: 39.9, lon: 116.4, geocodes: { adcode: '110101' } },
      { lat: 30.6, lon: 114.3, geocodes: { adcode: '420102' } },
      { lat: 23.1, lon: 113.3, geocodes: { adcode: '440103' } },
    ];
    await Promise.all(
      towns.map(async (town, hour) => {
        await portfolio.save([{ record: location(town), asOf: `2026-11-23T0${hour}:00:00.000Z` }]);
        await Promise.all([portfolio.settlePlaces([customerId]), portfolio.settlePlaces([customerId])]);
      }),
    );
    const places = (await keysOf(customerId)).filter((key) => /^(geo|adcode)#/.test(key));
    expect(places.map((key) => key.split('#')[1]?.slice(0, 3))).toEqual(['44|', 'ws0']);
  });

  it('places a customer with more vehicles than a transaction takes, and takes them away again', async () => {
    const { customer, location, customerId } = aFamily();
    const fleet = Array.from({ length: 150 }, (_, at) =>
      aPolicyRecord({ id: `${customerId}-${at}`, customerId }),
    );
    await save(customer(), location(), ...fleet);
    const rows = async () => (await keysOf(customerId)).filter((key) => key.startsWith('geo#')).length;
    expect(await rows()).toBe(150);
    await save(location({ kind: 'mailing' }));
    expect(await rows()).toBe(0);
  });

  it('takes few calls and write units a line, which are printed', async () => {
    const families = Array.from({ length: 100 }, aFamily);
    const records = families.flatMap(({ customer, policy, location }) => [customer(), policy(), location()]);
    calls.clear();
    units = 0;
    for (let at = 0; at < records.length; at += 100) await save(...records.slice(at, at + 100));
    const total = [...calls.values()].reduce((sum, count) => sum + count, 0);
    console.log(
      `first import of ${records.length} lines, settled: ${JSON.stringify(Object.fromEntries(calls))}, ` +
        `${(total / records.length).toFixed(2)} calls and ${(units / records.length).toFixed(1)} write units a line`,
    );
    expect(total / records.length).toBeLessThan(1);
    expect(units / records.length).toBeLessThan(12);
    calls.clear();
    units = 0;
    await portfolio.save(records.map((record) => ({ record, asOf: ASOF })));
    expect(Object.fromEntries(calls)).toEqual({ BatchGetItemCommand: 5 });
    expect(units).toBe(0);
  });
});
