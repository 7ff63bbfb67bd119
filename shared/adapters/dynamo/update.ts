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

/** The item after a conditional change; if the condition did not hold, the item that stood in its way. */
export type UpdateOutcome =
  | { readonly written: true; readonly item: Item }
  | { readonly written: false; readonly standing: Item };

/** Changes an item if the condition holds, and says either way how it stands; one write unit is paid either way. */
export async function updateOrSee(
  { client, table }: TableOptions,
  { pk, sk }: ItemKey,
  { change, condition }: Update,
): Promise<UpdateOutcome> {
  const command = new UpdateItemCommand({
    TableName: table,
    Key: toDynamo({ pk, sk }),
    UpdateExpression: change.expression,
    ConditionExpression: condition?.expression,
    ...placeholders([change, condition]),
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    const answer = await translated('DynamoDB', client.send(command), ['ConditionalCheckFailedException']);
    return { written: true, item: fromDynamo(answer.Attributes ?? {}) };
  } catch (cause) {
    if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
    return { written: false, standing: fromDynamo(cause.Item ?? {}) };
  }
}

/** Changes an item if the condition holds; undefined when it does not, else the item as it is afterwards. */
export async function update(options: TableOptions, key: ItemKey, by: Update): Promise<Item | undefined> {
  const outcome = await updateOrSee(options, key, by);
  return outcome.written ? outcome.item : undefined;
}
