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

/**
 * One write of a transaction, and what must hold for it; `table` where it is another than the transaction's. One that
 * `mayBeLeftOut` is, where its condition does not hold; the others are done all the same.
 */
export type Action = {
  readonly table?: string;
  readonly condition?: Expression;
  readonly mayBeLeftOut?: true;
} & (
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
  let isWritten = false;
  await untilNothingLeft(
    actions,
    async (left) => {
      const answer = await attempt(options, left);
      isWritten = answer === 'written';
      return typeof answer === 'string' ? undefined : answer.again;
    },
    options.wait,
  );
  return isWritten;
}

/** `again`: what is to be tried once more. */
type Answer = 'written' | 'refused' | { readonly again: readonly Action[] };

async function attempt({ client, table }: TableOptions, actions: readonly Action[]): Promise<Answer> {
  try {
    const TransactItems = actions.map((action) => itemOf(table, action));
    const command = new TransactWriteItemsCommand({ TransactItems });
    await translated('DynamoDB', client.send(command), ['TransactionCanceledException']);
    return 'written';
  } catch (cause) {
    if (!(cause instanceof TransactionCanceledException)) throw cause;
    return answerOf(actions, cause.CancellationReasons ?? [], cause);
  }
}

const PASSING = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

const NOT_SO = 'ConditionalCheckFailed';

/** DynamoDB gives a reason for each action, in their order. */
function answerOf(
  actions: readonly Action[],
  reasons: readonly CancellationReason[],
  cause: unknown,
): Answer {
  const codes = reasons.map(({ Code }) => Code ?? 'None').filter((code) => code !== 'None');
  const refused = actions.filter((_, at) => reasons[at]?.Code === NOT_SO);
  const again = actions.filter((action) => !refused.includes(action));
  if (again.length === 0 || refused.some(({ mayBeLeftOut }) => !mayBeLeftOut)) return 'refused';
  if (codes.length > 0 && codes.every((code) => code === NOT_SO || PASSING.includes(code))) return { again };
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
