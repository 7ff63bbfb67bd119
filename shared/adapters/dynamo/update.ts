import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { ItemKey } from '../../domain/item-key.ts';
import { translated } from '../translate.ts';
import { type Expression, placeholders } from './condition.ts';
import { fromDynamo, type Item, toDynamo } from './item.ts';
import type { TableOptions } from './table-options.ts';

/** How to change an item, and what must hold for it. */
export interface Update {
  readonly change: Expression;
  readonly condition?: Expression;
}

/** Changes an item if the condition holds; undefined when it does not, else the item as it is afterwards. */
export async function update(
  { client, table }: TableOptions,
  { pk, sk }: ItemKey,
  { change, condition }: Update,
): Promise<Item | undefined> {
  const command = new UpdateItemCommand({
    TableName: table,
    Key: toDynamo({ pk, sk }),
    UpdateExpression: change.expression,
    ConditionExpression: condition?.expression,
    ...placeholders([change, condition]),
    ReturnValues: 'ALL_NEW',
  });
  try {
    const answer = await translated('DynamoDB', client.send(command), ['ConditionalCheckFailedException']);
    return fromDynamo(answer.Attributes ?? {});
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return undefined;
    throw cause;
  }
}
