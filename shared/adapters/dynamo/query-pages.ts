import { type AttributeValue, QueryCommand, type QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import { translated } from '../translate.ts';
import { placeholders } from './condition.ts';
import { fromDynamo, type Item } from './item.ts';
import type { TableOptions } from './table-options.ts';

/** Which items of a partition: those whose sort key begins alike, or lies from and to (inclusive), or all. */
export interface QueryFor {
  readonly pk: string;
  readonly beginsWith?: string;
  readonly between?: readonly [from: string, to: string];
  readonly from?: string;
  readonly consistent?: boolean;
  /** How many items a page has at most; as many as fit into 1 MB unless given. */
  readonly limit?: number;
}

/** Pages of the items of one partition, in the order of their sort keys; empty pages are left out. */
export async function* queryPages(options: TableOptions, query: QueryFor): AsyncIterable<readonly Item[]> {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page: QueryCommandOutput = await readPage(options, query, from);
    if (page.Items?.length) yield page.Items.map(fromDynamo);
    from = page.LastEvaluatedKey;
  } while (from);
}

/** How many items of one partition there are; they are read, and paid for, all the same. */
export async function countItems(options: TableOptions, query: QueryFor): Promise<number> {
  let count = 0;
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await readPage(options, query, from, 'COUNT');
    count += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from);
  return count;
}

function readPage(
  { client, table }: TableOptions,
  query: QueryFor,
  from: Record<string, AttributeValue> | undefined,
  select?: 'COUNT',
): Promise<QueryCommandOutput> {
  const { expression, values } = keyCondition(query);
  const command = new QueryCommand({
    TableName: table,
    KeyConditionExpression: expression,
    ...placeholders([{ expression, values }]),
    ConsistentRead: query.consistent ?? false,
    Limit: query.limit,
    Select: select,
    ...(from && { ExclusiveStartKey: from }),
  });
  return translated('DynamoDB', client.send(command));
}

function keyCondition({ pk, beginsWith, between, from }: QueryFor) {
  const all = { expression: 'pk = :pk', values: { ':pk': pk } };
  if (beginsWith !== undefined) {
    return {
      expression: `${all.expression} AND begins_with(sk, :b)`,
      values: { ...all.values, ':b': beginsWith },
    };
  }
  if (between) {
    const [low, high] = between;
    const values = { ...all.values, ':l': low, ':h': high };
    return { expression: `${all.expression} AND sk BETWEEN :l AND :h`, values };
  }
  if (from !== undefined) {
    return { expression: `${all.expression} AND sk >= :f`, values: { ...all.values, ':f': from } };
  }
  return all;
}
