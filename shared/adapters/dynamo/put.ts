import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ItemKey } from '../../domain/item-key.ts';
import { translated } from '../translate.ts';
import { type Expression, placeholders } from './condition.ts';
import { fromDynamo, type Item, toDynamo } from './item.ts';
import type { TableOptions } from './table-options.ts';

/** What must hold for a put to write. */
export type PutIf = Expression;

/** Whether a conditional put wrote; if not, the item that stood in its way. */
export type PutOutcome = { readonly written: true } | { readonly written: false; readonly standing: Item };

/** Nothing stands under the key. */
export const nothingThere: PutIf = { expression: 'attribute_not_exists(pk)' };

/** Writes an item if the condition holds; one write unit is paid either way. */
export async function put(
  { client, table }: TableOptions,
  item: Item & ItemKey,
  condition?: PutIf,
): Promise<PutOutcome> {
  const command = new PutItemCommand({
    TableName: table,
    Item: toDynamo(item),
    ConditionExpression: condition?.expression,
    ...placeholders([condition]),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    await translated('DynamoDB', client.send(command), ['ConditionalCheckFailedException']);
    return { written: true };
  } catch (cause) {
    if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
    return { written: false, standing: fromDynamo(cause.Item ?? {}) };
  }
}
