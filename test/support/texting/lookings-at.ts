import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { collected } from '#shared/domain/collected.ts';
import { clientConfig } from '../../../scripts/aws/client-config.ts';
import { outputs } from '../deployed.ts';

/** Who has looked at a customer's conversation, as it is on record: signed in as whom, and the name they gave. */
export async function lookingsAt(customerId: string): Promise<readonly unknown[]> {
  const client = new DynamoDBClient(clientConfig(inject('target')));
  const ledger = dynamoTable({ client, table: outputs['LedgerTable'] ?? '' });
  const items = await collected(ledger.queryPages({ pk: `looked#${customerId}`, consistent: true }));
  return items.map(({ by, name }) => ({ by, name }));
}
