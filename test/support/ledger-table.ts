import { DeleteItemCommand, DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { inject } from 'vitest';
import { cursorKey } from '#shared/adapters/dynamo-watch-cursor.ts';
import { ledgerItem, ledgerRow } from '#shared/adapters/ledger/ledger-item.ts';
import { dayOf, dayPartition, manifestIn, manifestItem } from '#shared/adapters/ledger/manifest-item.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { Manifest } from '#shared/ports/ledger.ts';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { businessNow } from './business-time.ts';
import { outputs } from './deployed.ts';

const minute = 60_000;
const client = new DynamoDBClient(clientConfig(inject('target')));
const TableName = outputs['LedgerTable'];

const put = (item: object) =>
  client.send(new PutItemCommand({ TableName, Item: marshall(item, { removeUndefinedValues: true }) }));

async function itemsIn(pk: string): Promise<readonly Record<string, unknown>[]> {
  const query = {
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: marshall({ ':pk': pk }),
  };
  const items: Record<string, unknown>[] = [];
  for await (const { Items = [] } of paginateQuery({ client }, { ...query, ConsistentRead: true }))
    items.push(...Items.map((item) => unmarshall(item)));
  return items;
}

/** Puts a row as a worker would have left it. */
export async function putRow(row: LedgerRow): Promise<void> {
  await put(ledgerItem(row));
}

/** Puts a manifest, whenever it says it was noted. */
export async function putManifest(manifest: Manifest): Promise<void> {
  await put(manifestItem(manifest));
}

/** The rows of a customer as they stand. */
export async function rowsOf(customerId: string): Promise<readonly LedgerRow[]> {
  return (await itemsIn(customerId)).map(ledgerRow);
}

/** The manifests of the last hours, from a moment on. */
export async function manifestsSince(from: string): Promise<readonly Manifest[]> {
  const days = new Set([dayOf(from), dayOf(businessNow())]);
  const items = await Promise.all([...days].map((day) => itemsIn(dayPartition(day))));
  return items
    .flat()
    .map(manifestIn)
    .filter(({ at }) => at >= from);
}

/** Makes what was taken up since a moment look as if it were long ago, and the watch forget where it was. */
export async function aged(from: string): Promise<void> {
  const at = plus(businessNow(), -20 * minute);
  for (const [n, { chunk }] of (await manifestsSince(from)).entries())
    await putManifest({ at: plus(at, n), chunk });
  await client.send(new DeleteItemCommand({ TableName, Key: marshall(cursorKey) }));
}
