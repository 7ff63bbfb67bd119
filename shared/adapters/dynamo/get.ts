import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { ItemKey } from '../../domain/item-key.ts';
import { translated } from '../translate.ts';
import { fromDynamo, type Item, toDynamo } from './item.ts';
import type { TableOptions } from './table-options.ts';

/** The item under a key, read strongly consistent; undefined when there is none. */
export async function get({ client, table }: TableOptions, { pk, sk }: ItemKey): Promise<Item | undefined> {
  const command = new GetItemCommand({ TableName: table, Key: toDynamo({ pk, sk }), ConsistentRead: true });
  const { Item: found } = await translated('DynamoDB', client.send(command));
  return found && fromDynamo(found);
}
