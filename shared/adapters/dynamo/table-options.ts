import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Wait } from './backoff.ts';

/** What a table's calls are made with; `wait` is the pause between rounds of an unfinished batch. */
export interface TableOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly wait?: Wait;
}
