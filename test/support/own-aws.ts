import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, DeleteQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../scripts/aws/local-target.ts';

/** Tables, a bucket, a queue and a master key of a test's own, beside those of the deployed stacks. */
export interface OwnAws {
  readonly dynamo: DynamoDBClient;
  readonly kms: KMSClient;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly events: EventBridgeClient;
  readonly tables: Readonly<
    Record<'core' | 'episodes' | 'stops' | 'ledger' | 'agenda' | 'tasks' | 'keys' | 'webhooks', string>
  >;
  readonly bucket: string;
  readonly queueUrl: string;
  readonly keyArn: string;
  /** Deletes the tables and the queue. */
  remove(): Promise<void>;
}

/** Creates them in a local AWS. */
export async function ownAws(target: LocalTarget): Promise<OwnAws> {
  const config = clientConfig(target);
  const name = `own-${randomUUID().slice(0, 8)}`;
  const dynamo = new DynamoDBClient(config);
  const kms = new KMSClient(config);
  const s3 = new S3Client(config);
  const sqs = new SQSClient(config);
  const tables = {
    core: `${name}-core`,
    episodes: `${name}-episodes`,
    stops: `${name}-stops`,
    ledger: `${name}-ledger`,
    agenda: `${name}-agenda`,
    tasks: `${name}-tasks`,
    keys: `${name}-keys`,
    webhooks: `${name}-webhooks`,
  };
  for (const table of Object.values(tables)) await dynamo.send(createTable(table));
  await s3.send(new CreateBucketCommand({ Bucket: name }));
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  return {
    dynamo,
    kms,
    s3,
    sqs,
    events: new EventBridgeClient(config),
    tables,
    bucket: name,
    queueUrl: QueueUrl,
    keyArn: KeyMetadata?.Arn ?? '',
    async remove() {
      for (const TableName of Object.values(tables)) await dynamo.send(new DeleteTableCommand({ TableName }));
      await sqs.send(new DeleteQueueCommand({ QueueUrl }));
    },
  };
}

function createTable(TableName: string): CreateTableCommand {
  return new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
  });
}
