import type { HandlerExecutionContext } from '@smithy/types';
import * as z from 'zod/mini';
import type { CrashPlace } from './place.ts';

const services: Readonly<Record<string, string>> = {
  DynamoDBClient: 'dynamodb',
  S3Client: 's3',
  SQSClient: 'sqs',
  SNSClient: 'sns',
  KMSClient: 'kms',
  EventBridgeClient: 'events',
  SecretsManagerClient: 'secretsmanager',
};

const InKey = z.object({ pk: z.object({ S: z.string() }) });
const InTable = z.object({ TableName: z.string() });
const Input = z.object({
  TableName: z.optional(z.string()),
  TransactItems: z.optional(z.array(z.record(z.string(), InTable))),
  RequestItems: z.optional(z.record(z.string(), z.unknown())),
  Item: z.optional(InKey),
  Key: z.optional(z.union([InKey, z.string()])),
  ExpressionAttributeValues: z.optional(z.object({ ':pk': z.optional(z.object({ S: z.string() })) })),
  QueueUrl: z.optional(z.string()),
  EncryptionContext: z.optional(z.object({ class: z.string() })),
});
type Input = z.infer<typeof Input>;

/**
 * A call in words, without which of its kind it is: `dynamodb:PutItem ledger pace`, `dynamodb:BatchGetItem core+stops`,
 * `kms:Decrypt contact`.
 */
export function callName(
  { clientName = '', commandName = '' }: HandlerExecutionContext,
  input: unknown,
  place: CrashPlace,
): string {
  const action = `${services[clientName] ?? clientName}:${commandName.replace(/Command$/, '')}`;
  const what = whatOf(Input.parse(input), place);
  return what ? `${action} ${what}` : action;
}

function whatOf(input: Input, { tables, queues }: CrashPlace): string | undefined {
  const { TableName, RequestItems = {}, TransactItems = [], Key, QueueUrl, EncryptionContext } = input;
  const inTransaction = Object.values(TransactItems[0] ?? {})[0]?.TableName;
  const together = Object.keys(RequestItems).flatMap((name) => nameIn(tables, name) ?? []);
  const table = nameIn(tables, TableName ?? inTransaction) ?? (together.join('+') || undefined);
  const part = partOf(input);
  if (table) return part && !table.startsWith(part) ? `${table} ${part}` : table;
  const object = typeof Key === 'string' ? Key.split('/')[0] : undefined;
  return nameIn(queues, QueueUrl) ?? EncryptionContext?.class ?? object;
}

/** What of a table is asked for, as its partition keys begin: `pace` of `pace#sns`. */
function partOf({ Item, Key, ExpressionAttributeValues: values }: Input): string | undefined {
  const { pk = values?.[':pk'] } = Item ?? (typeof Key === 'object' ? Key : {});
  return pk?.S.includes('#') ? pk.S.split('#')[0] : undefined;
}

function nameIn(names: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
  return Object.entries(names).find(([, known]) => known === value)?.[0];
}
