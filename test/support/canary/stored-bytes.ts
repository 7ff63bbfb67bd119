import {
  CloudWatchLogsClient,
  FilterLogEventsCommand,
  paginateDescribeLogGroups,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  type AttributeValue,
  DynamoDBClient,
  paginateListTables,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import {
  GetObjectCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandInput,
  type ObjectVersion,
  S3Client,
} from '@aws-sdk/client-s3';
import { paginateListQueues, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { clientConfig } from '../../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../../scripts/aws/local-target.ts';
import type { Trace } from './search.ts';

/** Where CDK keeps what it deploys: code and templates, from before anything was imported. */
const DEPLOYMENT = /^cdk-.*-assets-/;

const PAGE = 100; // fewer than there are, so that pages are turned

type Config = ReturnType<typeof clientConfig>;

/** All bytes a local AWS keeps: tables, objects in every version, queues with their dead letters, logs. */
export async function storedBytes(target: LocalTarget): Promise<readonly Trace[]> {
  const config = clientConfig(target);
  const found = [await tables(config), await objects(config), await queues(config), await logs(config)];
  return found.flat();
}

async function tables(config: Config): Promise<readonly Trace[]> {
  const client = new DynamoDBClient(config);
  const traces: Trace[] = [];
  for await (const { TableNames = [] } of paginateListTables({ client }, {})) {
    for (const TableName of TableNames) {
      for await (const { Items = [] } of paginateScan({ client }, { TableName }))
        traces.push(...Items.map((item) => ({ place: `table ${TableName}`, bytes: bytesOfItem(item) })));
    }
  }
  return traces;
}

/** Names and values one after the other; binary values as they are. */
function bytesOfItem(item: Readonly<Record<string, AttributeValue>>): Buffer {
  const parts = Object.entries(item).flatMap(([name, value]) => [name, ...leavesOf(value)]);
  return Buffer.concat(parts.flatMap((part) => [Buffer.from(part), Buffer.from('\n')]));
}

function leavesOf(value: unknown): readonly (string | Uint8Array)[] {
  if (typeof value === 'string' || value instanceof Uint8Array) return [value];
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...leavesOf(inner)]);
}

async function objects(config: Config): Promise<readonly Trace[]> {
  const client = new S3Client(config);
  const { Buckets = [] } = await client.send(new ListBucketsCommand({}));
  const traces: Trace[] = [];
  for (const { Name: Bucket } of Buckets.filter(({ Name = '' }) => !DEPLOYMENT.test(Name))) {
    for (const { Key, VersionId } of await versionsIn(client, Bucket)) {
      const { Body, Metadata } = await client.send(new GetObjectCommand({ Bucket, Key, VersionId }));
      const about = `${Key}\n${JSON.stringify(Metadata)}\n`;
      const bytes = Buffer.concat([
        Buffer.from(about),
        (await Body?.transformToByteArray()) ?? Buffer.alloc(0),
      ]);
      traces.push({ place: `object ${Bucket}/${Key}`, bytes });
    }
  }
  return traces;
}

/** Every version of every object, page by page; what marks one as deleted has no bytes. */
async function versionsIn(client: S3Client, Bucket: string | undefined): Promise<readonly ObjectVersion[]> {
  const found: ObjectVersion[] = [];
  let next: Pick<ListObjectVersionsCommandInput, 'KeyMarker' | 'VersionIdMarker'> = {};
  for (;;) {
    const page = await client.send(new ListObjectVersionsCommand({ Bucket, ...next, MaxKeys: PAGE }));
    found.push(...(page.Versions ?? []));
    if (!page.IsTruncated) return found;
    next = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
  }
}

async function queues(config: Config): Promise<readonly Trace[]> {
  const client = new SQSClient({ ...config, useQueueUrlAsEndpoint: false });
  const traces: Trace[] = [];
  for await (const { QueueUrls = [] } of paginateListQueues({ client }, {})) {
    for (const QueueUrl of QueueUrls) traces.push(...(await messagesIn(client, QueueUrl)));
  }
  return traces;
}

/** What waits in a queue; it is hidden for a few seconds, so that each is seen about once, and stays. */
async function messagesIn(client: SQSClient, QueueUrl: string): Promise<readonly Trace[]> {
  const place = `queue ${QueueUrl.split('/').at(-1)}`;
  const request = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 5, MessageAttributeNames: ['All'] };
  const traces: Trace[] = [];
  for (;;) {
    const { Messages = [] } = await client.send(new ReceiveMessageCommand(request));
    if (Messages.length === 0) return traces;
    traces.push(
      ...Messages.map(({ Body = '', MessageAttributes }) => ({
        place,
        bytes: Buffer.from(`${Body}\n${JSON.stringify(MessageAttributes)}`),
      })),
    );
  }
}

async function logs(config: Config): Promise<readonly Trace[]> {
  const client = new CloudWatchLogsClient(config);
  const traces: Trace[] = [];
  for await (const { logGroups = [] } of paginateDescribeLogGroups({ client }, {})) {
    for (const { logGroupName = '' } of logGroups)
      traces.push({ place: `log ${logGroupName}`, bytes: Buffer.from(await logged(client, logGroupName)) });
  }
  return traces;
}

async function logged(client: CloudWatchLogsClient, logGroupName: string): Promise<string> {
  const lines: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await client.send(new FilterLogEventsCommand({ logGroupName, nextToken }));
    lines.push(...(page.events ?? []).map(({ message, logStreamName }) => `${logStreamName} ${message}`));
    nextToken = page.nextToken;
  } while (nextToken);
  return lines.join('\n');
}
