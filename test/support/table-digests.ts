import { createHash } from 'node:crypto';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { outputs } from './deployed.ts';

/** How many items a table holds, and a digest of all of them. */
export interface TableDigest {
  readonly items: number;
  readonly digest: string;
}

/** What the tables about customers hold now, by output: the same digests, nothing written. */
export async function tableDigests(): Promise<Readonly<Record<string, TableDigest>>> {
  const client = new DynamoDBClient(clientConfig(inject('target')));
  const names = [
    'CoreTable',
    'EpisodesTable',
    'StopsTable',
    'LedgerTable',
    'AgendaTable',
    'TasksTable',
    'KeysTable',
  ];
  const digests = names.map(async (name) => [name, await digestOf(client, outputs[name] ?? '')] as const);
  return Object.fromEntries(await Promise.all(digests));
}

async function digestOf(client: DynamoDBClient, TableName: string): Promise<TableDigest> {
  const items: string[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true }))
    items.push(...Items.map((item) => JSON.stringify(Object.entries(item).toSorted(), bytesAsText)));
  const digest = createHash('sha256').update(items.toSorted().join('\n')).digest('hex');
  return { items: items.length, digest };
}

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
