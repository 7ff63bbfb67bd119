// What messages cost, counted by recording the AWS calls of real runs against tables that say what each write cost.
import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CHUNK_SIZE } from '#shared/contracts/candidate.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { type DeliveryCounts, deliveryCounts } from '../support/counts/delivery-counts.ts';
import { measured } from '../support/counts/measured.ts';
import { pathCounts } from '../support/counts/path-counts.ts';
import { receiptCost } from '../support/counts/receipt-cost.ts';
import { throttledOnce } from '../support/counts/throttled-once.ts';
import { putInBook } from '../support/crash/book.ts';
import { makeClassKeys } from '../support/crash/class-keys.ts';
import { noEffects } from '../support/crash/effects.ts';
import { anInstance } from '../support/crash/instance.ts';
import { chunkFor, type SentClass, somebody } from '../support/crash/messages.ts';
import { crashPlace } from '../support/crash/place.ts';
import { aLocationRecord } from '../support/records.ts';

const FEW = 25;
const MANY = 200;
const classes = ['property-alert', 'service', 'marketing'] as const;
const place = await crashPlace(inject('target'));
const everybody = Array.from({ length: MANY }, (_, at) => `cus_${at}`);
const refused = Array.from({ length: FEW }, (_, at) => `cus_refused_${at}`);

beforeAll(async () => {
  await makeClassKeys(place);
  await putInBook(place, [
    ...everybody.flatMap((id) => [
      ...somebody(id),
      aLocationRecord({ id: `loc_${id}`, customerId: id, geocodes: undefined }),
    ]),
    ...refused.flatMap((id) => somebody(id, 'refused')),
  ]);
});
afterAll(() => place.remove());

function chunksFor(messageClass: SentClass, customerIds: readonly string[]) {
  const size = CHUNK_SIZE[urgencyOf(messageClass)];
  return chunksOf(customerIds, size).map((some) => chunkFor(messageClass, some));
}

describe.each(classes)('messages of class %s', (messageClass) => {
  let few: DeliveryCounts;
  let many: DeliveryCounts;

  const chunks = chunksFor(messageClass, everybody);
  const largest = Math.max(...chunks.map((chunk) => Buffer.byteLength(JSON.stringify(chunk))));

  beforeAll(async () => {
    few = await deliveryCounts(place, chunksFor(messageClass, everybody.slice(0, FEW)));
    many = await deliveryCounts(place, chunks);
    const kms = many.kms + ((many.kms - few.kms) / (MANY - FEW)) * (1_000 - MANY);
    const queued = (1_000 / MANY) * chunks.length;
    console.log(`${messageClass}: of ${few.texts} and of ${many.texts} messages on one instance each`);
    console.table([figuresOf(few), figuresOf(many)]);
    console.log(`for 1,000: ${kms} KMS calls, ${queued} SQS messages of ${largest} bytes at most`);
  });

  test('all leave, and nothing of them waits', () => {
    expect([few, many]).toMatchObject([
      { texts: FEW, queued: 0 },
      { texts: MANY, queued: 0 },
    ]);
  });

  test('cost two calls and two write units each', () => {
    for (const { texts, rows } of [few, many]) expect(rows).toEqual({ calls: 2 * texts, units: 2 * texts });
  });

  test('cost no more than five reads for 25 recipients, beside those of keys once in a container', () => {
    expect((many.reads - few.reads) / ((MANY - FEW) / 25)).toBeLessThanOrEqual(5);
    expect(few.reads).toBeLessThanOrEqual(9);
  });

  test('cost no more than 0.1 write units each for manifests, and no more for the pace', () => {
    for (const { texts, manifests, pace } of [few, many]) {
      expect(manifests.units / texts).toBeLessThanOrEqual(0.1);
      expect(pace.units / texts).toBeLessThanOrEqual(0.1);
    }
  });

  test('cost as many KMS calls whether few or many', () => {
    expect(many.kms).toBe(few.kms);
    expect(few.kms).toBeLessThanOrEqual(4);
  });

  test('travel in chunks of less than 200 KB', () => {
    expect(largest).toBeLessThan(200_000);
  });

  test('put nothing on the bus', () => {
    expect([few.events, many.events]).toEqual([0, 0]);
  });
});

test('The tables here count by the kilobyte', async () => {
  const instance = anInstance(place, noEffects());
  const made = measured(instance);
  const Item = { pk: { S: 'somebody' }, sk: { S: 'offer#1' }, text: { S: 'x'.repeat(2_500) } };
  await instance.clients.dynamo.send(new PutItemCommand({ TableName: place.tables.ledger, Item }));
  const change = { UpdateExpression: 'SET st = :state', ExpressionAttributeValues: { ':state': { S: 's' } } };
  const Key = { pk: Item.pk, sk: Item.sk };
  await instance.clients.dynamo.send(
    new UpdateItemCommand({ TableName: place.tables.ledger, Key, ...change }),
  );
  expect(made.map(({ units }) => units)).toEqual([3, 3]);
});

test('A suppression costs one call and one write unit', async () => {
  const { texts, rows } = await deliveryCounts(place, chunksFor('service', refused));
  console.log(`suppressed: ${rows.units / FEW} write units each`);
  expect({ texts, rows }).toEqual({ texts: 0, rows: { calls: FEW, units: FEW } });
});

test('A message that is throttled once costs no more than three write units on top', async () => {
  const { texts, rows, queued } = await deliveryCounts(
    place,
    chunksFor('service', everybody.slice(0, 1)),
    throttledOnce,
  );
  console.log(`deferred by the provider once: ${rows.units} write units in all`);
  expect({ texts, queued }).toEqual({ texts: 1, queued: 1 });
  expect(rows.units).toBeLessThanOrEqual(2 + 3);
});

test('A receipt costs one call and one write unit', async () => {
  const chunk = chunkFor('marketing', everybody.slice(0, FEW));
  await deliveryCounts(place, [chunk]);
  const cost = await receiptCost(place, chunk);
  console.log(`receipt: ${cost.units / FEW} write units each`);
  expect(cost).toEqual({ calls: FEW, units: FEW });
});

test('A warning is one event of less than 32 KB and a message for every 50 recipients, each below 200 KB', async () => {
  const { events, chunks, sqs, recipients } = await pathCounts(place);
  console.log(
    `a warning for ${recipients}: ${events} bytes on the bus, ${chunks} bytes in ${sqs} SQS call(s)`,
  );
  expect(recipients).toBe(MANY);
  expect(events).toHaveLength(1);
  expect(Math.max(...events)).toBeLessThan(32_000);
  expect(chunks).toHaveLength(MANY / CHUNK_SIZE.urgent);
  expect(Math.max(...chunks)).toBeLessThan(200_000);
  expect(sqs).toBe(1);
});

/** Figures of one delivery, each a message unless it says otherwise. */
function figuresOf({ texts, reads, rows, manifests, pace, kms, events, queued }: DeliveryCounts) {
  const each = (count: number) => Math.round((count / texts) * 1000) / 1000;
  return {
    messages: texts,
    calls: each(rows.calls),
    'write units': each(rows.units),
    'of manifests': each(manifests.units),
    'of the pace': each(pace.units),
    'reads per 25': each(reads) * 25,
    'KMS in all': kms,
    'SQS in all': queued,
    'events in all': events,
  };
}
