import {
  type CancellationReason,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { ItemKey } from '../../domain/item-key.ts';
import { StoreBusy } from '../../errors.ts';
import { translated } from '../translate.ts';
import { untilNothingLeft } from './backoff.ts';
import { type Expression, placeholders } from './condition.ts';
import { type Item, toDynamo } from './item.ts';
import type { TableOptions } from './table-options.ts';

/** The most actions of one transaction. */
export const ACTIONS_A_CALL = 100;

/** One write of a transaction, and what must hold for it; `table` where it is another than the transaction's. */
export type Action = { readonly table?: string; readonly condition?: Expression } & (
  | { readonly put: Item & ItemKey }
  | { readonly delete: ItemKey }
  | { readonly update: ItemKey; readonly change: Expression }
);

/** The key of the item that an action writes; a transaction names each once. */
export function keyOfAction(action: Action): ItemKey {
  if ('put' in action) return action.put;
  return 'delete' in action ? action.delete : action.update;
}

/**
 * Does all of it or nothing: false when a condition does not hold. Twice the write units of single writes.
 * Another transaction in the way is waited for; throws StoreBusy when it does not go away.
 */
export async function transact(options: TableOptions, actions: readonly Action[]): Promise<boolean> {
  const TransactItems = actions.map((action) => itemOf(options.table, action));
  let isWritten = false;
  await untilNothingLeft<true>(
    true,
    async () => {
      const answer = await attempt(options, TransactItems);
      isWritten = answer === 'written';
      return answer === 'in-the-way' ? true : undefined;
    },
    options.wait,
  );
  return isWritten;
}

type Answer = 'written' | 'refused' | 'in-the-way';

async function attempt({ client }: TableOptions, TransactItems: TransactWriteItem[]): Promise<Answer> {
  try {
    const command = new TransactWriteItemsCommand({ TransactItems });
    await translated('DynamoDB', client.send(command), ['TransactionCanceledException']);
    return 'written';
  } catch (cause) {
    if (!(cause instanceof TransactionCanceledException)) throw cause;
    return answerOf(cause.CancellationReasons ?? [], cause);
  }
}

const PASSING = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

function answerOf(reasons: readonly CancellationReason[], cause: unknown): Answer {
  const codes = reasons.map(({ Code }) => Code ?? 'None').filter((code) => code !== 'None');
  if (codes.includes('ConditionalCheckFailed')) return 'refused';
  if (codes.length > 0 && codes.every((code) => PASSING.includes(code))) return 'in-the-way';
  throw new StoreBusy(`DynamoDB cancelled a transaction (${[...new Set(codes)].join(', ')}).`, { cause });
}

function itemOf(table: string, action: Action): TransactWriteItem {
  const { condition, table: TableName = table } = action;
  const change = 'update' in action ? action.change : undefined;
  const guarded = {
    TableName,
    ConditionExpression: condition?.expression,
    ...placeholders([condition, change]),
  };
  if ('put' in action) return { Put: { ...guarded, Item: toDynamo(action.put) } };
  const { pk, sk } = keyOfAction(action);
  const Key = toDynamo({ pk, sk });
  return change
    ? { Update: { ...guarded, Key, UpdateExpression: change.expression } }
    : { Delete: { ...guarded, Key } };
}
