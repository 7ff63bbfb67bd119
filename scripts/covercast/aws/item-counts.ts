import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Outputs } from '../deployment.ts';

/** About how many items each table has; DynamoDB counts every six hours or so. */
export async function itemCounts(
  client: DynamoDBClient,
  outputs: Outputs,
): Promise<Readonly<Record<string, number>>> {
  const tables = {
    core: outputs.CoreTable,
    stops: outputs.StopsTable,
    ledger: outputs.LedgerTable,
    agenda: outputs.AgendaTable,
    tasks: outputs.TasksTable,
    keys: outputs.KeysTable,
  };
  const counts = Object.entries(tables).map(async ([name, TableName]) => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    return [name, Table?.ItemCount ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
