import { type AttributeValue, ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { translated } from '../translate.ts';
import { fromDynamo } from './item.ts';
import { textIn } from './read-attribute.ts';
import type { TableOptions } from './table-options.ts';

/**
 * Pages of the partition keys of all items with a sort key, in no order; empty pages are left out. DynamoDB reads, and
 * bills, the whole table for it, 1 MB a call, one call after the other, so that others are left most of what a
 * partition gives. Throws AccessDenied, StoreBusy, ServiceFailed, StoredItemInvalid.
 */
export async function* scanKeys(
  { client, table }: TableOptions,
  sortKey: string,
): AsyncIterable<readonly string[]> {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const command = new ScanCommand({
      TableName: table,
      FilterExpression: 'sk = :sk',
      ExpressionAttributeValues: { ':sk': { S: sortKey } },
      ProjectionExpression: 'pk',
      Select: 'SPECIFIC_ATTRIBUTES',
      ...(from && { ExclusiveStartKey: from }),
    });
    const page: ScanCommandOutput = await translated('DynamoDB', client.send(command));
    if (page.Items?.length) yield page.Items.map((item) => textIn(fromDynamo(item), 'pk'));
    from = page.LastEvaluatedKey;
  } while (from);
}
