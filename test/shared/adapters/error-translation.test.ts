import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeEach, describe, expect, it } from 'vitest';
import { bridgeEvents } from '#shared/adapters/bridge-events.ts';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { dynamoAgenda } from '#shared/adapters/dynamo-agenda.ts';
import { dynamoAgendaReader } from '#shared/adapters/dynamo-agenda-reader.ts';
import { dynamoDueItems } from '#shared/adapters/dynamo-due-items.ts';
import { s3Archive } from '#shared/adapters/s3-archive.ts';
import { secretsWebhookSecrets } from '#shared/adapters/secrets-webhook-secrets.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { sqsWakeQueue } from '#shared/adapters/sqs-wake-queue.ts';
import type { Chunk } from '#shared/contracts/candidate.ts';
import {
  AccessDenied,
  ArchiveUnreadable,
  ConfigurationError,
  EnqueueFailed,
  PublishFailed,
  ServiceFailed,
  StoreBusy,
  StoredItemInvalid,
} from '#shared/errors.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { movableClocks } from '../../support/fakes/movable-clocks.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const dynamo = mockedClient(DynamoDBClient);
const s3 = mockedClient(S3Client);
const sqs = mockedClient(SQSClient);
const bridge = mockedClient(EventBridgeClient);
const secrets = mockedClient(SecretsManagerClient);

beforeEach(() => {
  for (const mock of [dynamo, s3, sqs, bridge, secrets]) mock.reset();
});

function awsError(name: string): Error {
  return Object.assign(new Error('from AWS'), { name });
}

const key = { pk: 'p', sk: 's' };
const marshalled = { pk: { S: 'p' }, sk: { S: 's' } };
const waits: number[] = [];
const table = dynamoTable({
  client: new DynamoDBClient({}),
  table: 'core',
  wait: async (milliseconds) => waits.push(milliseconds),
});

describe('a table', () => {
  it.each([
    ['AccessDeniedException', AccessDenied],
    ['ProvisionedThroughputExceededException', StoreBusy],
    ['ThrottlingException', StoreBusy],
    ['InternalServerError', ServiceFailed],
    ['ResourceNotFoundException', ServiceFailed],
  ] as const)('says of %s what it means', async (name, expected) => {
    dynamo.onAnyCommand().rejects(awsError(name));
    await expect(table.batchGet([key])).rejects.toThrow(expected);
    await expect(table.put(key)).rejects.toThrow(expected);
    await expect(table.batchWrite([{ put: key }])).rejects.toThrow(expected);
    await expect(table.count({ pk: 'p' })).rejects.toThrow(expected);
    await expect(table.update(key, { change: { expression: 'REMOVE x' } })).rejects.toThrow(expected);
  });

  it('keeps the cause, and shows nothing of it in its message', async () => {
    const cause = awsError('AccessDeniedException');
    dynamo.onAnyCommand().rejects(cause);
    const error = await table.put(key).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ cause, code: 'access-denied', retryable: false });
    expect(String(error)).not.toContain('from AWS');
  });

  it('reads on what was left unread, waiting longer each time', async () => {
    waits.length = 0;
    const left = { UnprocessedKeys: { core: { Keys: [marshalled] } } };
    dynamo
      .on(BatchGetItemCommand)
      .resolvesOnce(left)
      .resolvesOnce(left)
      .resolves({ Responses: { core: [marshalled] } });
    expect(await table.batchGet([key])).toEqual([key]);
    expect(waits).toEqual([25, 50]);
  });

  it('is busy when keys stay unread', async () => {
    dynamo.on(BatchGetItemCommand).resolves({ UnprocessedKeys: { core: { Keys: [marshalled] } } });
    await expect(table.batchGet([key])).rejects.toThrow(StoreBusy);
  });

  it('asks 100 keys a call, each once, and nothing when there are none', async () => {
    dynamo.on(BatchGetItemCommand).resolves({});
    const keys = Array.from({ length: 250 }, (_, at) => ({ pk: 'p', sk: String(at % 201) }));
    await table.batchGet(keys);
    expect(dynamo.calls()).toHaveLength(3);
    await table.batchGet([]);
    expect(dynamo.calls()).toHaveLength(3);
  });

  it('writes 25 items a call, and nothing when there are none', async () => {
    dynamo.on(BatchWriteItemCommand).resolves({});
    await table.batchWrite(Array.from({ length: 60 }, (_, at) => ({ put: { pk: 'p', sk: String(at) } })));
    const sizes = dynamo
      .commandCalls(BatchWriteItemCommand)
      .map(({ args }) => args[0].input.RequestItems?.['core']?.length);
    expect(sizes).toEqual([25, 25, 10]);
    await table.batchWrite([]);
    expect(dynamo.calls()).toHaveLength(3);
  });

  it('writes on what was left undone, waiting longer each time, and is busy when it stays so', async () => {
    waits.length = 0;
    const undone = { UnprocessedItems: { core: [{ DeleteRequest: { Key: marshalled } }] } };
    dynamo.on(BatchWriteItemCommand).resolvesOnce(undone).resolvesOnce(undone).resolves({});
    await table.batchWrite([{ put: { pk: 'p', sk: 't' } }, { delete: key }]);
    expect(waits).toEqual([25, 50]);
    expect(dynamo.commandCalls(BatchWriteItemCommand)[2]?.args[0].input.RequestItems).toEqual({
      core: [{ DeleteRequest: { Key: marshalled } }],
    });
    dynamo.on(BatchWriteItemCommand).resolves(undone);
    await expect(table.batchWrite([{ delete: key }])).rejects.toThrow(StoreBusy);
  });

  it('counts through all pages', async () => {
    const page = { Count: 3, LastEvaluatedKey: marshalled };
    dynamo.on(QueryCommand).resolvesOnce(page).resolvesOnce(page).resolves({ Count: 1 });
    expect(await table.count({ pk: 'p' })).toBe(7);
    expect(dynamo.commandCalls(QueryCommand)[2]?.args[0].input).toMatchObject({ Select: 'COUNT' });
  });

  it('tells a condition that does not hold from an error', async () => {
    const failed = new ConditionalCheckFailedException({ message: '', $metadata: {}, Item: marshalled });
    dynamo.on(PutItemCommand).rejects(failed);
    dynamo.on(UpdateItemCommand).rejects(failed);
    expect(await table.put(key)).toEqual({ written: false, standing: key });
    expect(await table.update(key, { change: { expression: 'REMOVE x' } })).toBeUndefined();
  });
});

describe('the agenda', () => {
  const options = { client: new DynamoDBClient({}), table: 'agenda', wait: async () => undefined };
  const at = '2026-12-01T00:00:00.000Z';
  const wake = { customerId: 'cus_1', takenUpTo: at, dueAt: at, reasons: [] };

  it.each([
    ['AccessDeniedException', AccessDenied],
    ['ThrottlingException', StoreBusy],
    ['InternalServerError', ServiceFailed],
  ] as const)('says of %s what it means', async (name, expected) => {
    dynamo.onAnyCommand().rejects(awsError(name));
    const agenda = dynamoAgenda(options);
    const reader = dynamoAgendaReader(options);
    const due = dynamoDueItems(options);
    await expect(agenda.wakes(['cus_1'])).rejects.toThrow(expected);
    await expect(agenda.setWakes([{ from: undefined, to: wake }])).rejects.toThrow(expected);
    await expect(agenda.postpone([{ dueAt: at, chunk: aChunk() }])).rejects.toThrow(expected);
    await expect(due.due(at)[Symbol.asyncIterator]().next()).rejects.toThrow(expected);
    await expect(due.done([{ kind: 'wake', ...wake }])).rejects.toThrow(expected);
    await expect(reader.next()).rejects.toThrow(expected);
    await expect(reader.dueBy(at)).rejects.toThrow(expected);
  });

  it('says which wake does not read as it was written', async () => {
    const Item = { pk: { S: 'wake#cus_1' }, sk: { S: 'wake' }, w: { S: '{"customerId"' } };
    dynamo.on(BatchGetItemCommand).resolves({ Responses: { agenda: [Item] } });
    await expect(dynamoAgenda(options).wakes(['cus_1'])).rejects.toThrow(StoredItemInvalid);
  });
});

describe('the queue of wakes', () => {
  it('that refused some of the messages failed', async () => {
    sqs.on(SendMessageBatchCommand).resolves({
      Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }],
      Successful: [],
    });
    const queue = sqsWakeQueue({ client: new SQSClient({}), url: 'r' });
    await expect(queue.enqueue([{ wake: ['cus_1'] }])).rejects.toThrow(EnqueueFailed);
  });
});

describe('the bus', () => {
  const at = '2026-09-01T02:30:00.000Z';
  const envelope = { id: '1', type: 'T', version: 1, occurredAt: at, receivedAt: at };
  const event = { ...envelope, correlationId: 'c', causationId: 'c', subject: 's', data: {} };
  const events = bridgeEvents({ client: new EventBridgeClient({}), bus: 'bus' });

  it('that refused some of the events failed', async () => {
    bridge
      .on(PutEventsCommand)
      .resolves({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure' }] });
    await expect(events.publish([event])).rejects.toThrow(PublishFailed);
  });

  it('gets what the contract’s pattern matches', async () => {
    bridge.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    await events.publish([event]);
    expect(bridge.commandCalls(PutEventsCommand)[0]?.args[0].input.Entries).toMatchObject([
      { EventBusName: 'bus', Source: 'covercast', DetailType: 'T.v1', Detail: JSON.stringify(event) },
    ]);
  });
});

describe('the outreach queue', () => {
  it('that refused some of the messages failed', async () => {
    const urls = { urgent: 'u', ordinary: 'o' };
    const queue = sqsOutreachQueue({ client: new SQSClient({}), urls });
    sqs.on(SendMessageBatchCommand).resolves({
      Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }],
      Successful: [],
    });
    const chunk = {
      id: 'chunk',
      programme: 'p',
      occurrence: 'o',
      messageClass: 'service' as const,
      asOf: '2026-09-01T02:30:00.000Z',
      usefulUntil: '2026-09-01T02:30:00.000Z',
      data: {},
      correlationId: 'c',
      causationId: 'c',
      recipients: [{ customerId: 'cus_1', policyIds: [] }],
    } satisfies Chunk;
    await expect(queue.enqueue('urgent', [chunk])).rejects.toThrow(EnqueueFailed);
  });
});

describe('the archive', () => {
  const archive = s3Archive({ client: new S3Client({}), bucket: 'archive' });

  it('takes an object that is already there for kept', async () => {
    s3.on(PutObjectCommand).rejects(awsError('PreconditionFailed'));
    const key = await archive.keepRaw(
      'cap',
      '2026-09-01T02:30:00.000Z',
      Buffer.from('<alert/>'),
      'application/xml',
    );
    expect(key).toMatch(/^raw\/cap\/2026-09-01\/[0-9a-f]{64}$/);
  });

  describe('while somebody else writes the same object', () => {
    const paused: number[] = [];
    const wait = async (milliseconds: number) => paused.push(milliseconds);
    const patient = s3Archive({ client: new S3Client({}), bucket: 'archive', wait });
    const keep = () =>
      patient.keepRaw('cap', '2026-09-01T02:30:00.000Z', Buffer.from('<alert/>'), 'application/xml');

    it('tries again, and takes what they wrote for kept', async () => {
      paused.length = 0;
      s3.on(PutObjectCommand)
        .rejectsOnce(awsError('ConditionalRequestConflict'))
        .rejects(awsError('PreconditionFailed'));
      expect(await keep()).toMatch(/^raw\/cap\//);
      expect(paused).toHaveLength(1);
    });

    it('gives up after three tries, to be asked again later', async () => {
      s3.on(PutObjectCommand).rejects(awsError('ConditionalRequestConflict'));
      const error = await keep().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ServiceFailed);
      expect(error).toMatchObject({ retryable: true });
      expect(s3.commandCalls(PutObjectCommand)).toHaveLength(3);
    });
  });

  it('says which way reading failed', async () => {
    s3.on(GetObjectCommand).rejects(awsError('NoSuchKey'));
    await expect(archive.alert('alerts/1.json')).rejects.toThrow(ArchiveUnreadable);
    s3.on(GetObjectCommand).rejects(awsError('AccessDenied'));
    await expect(archive.alert('alerts/1.json')).rejects.toThrow(AccessDenied);
  });
});

describe('webhook secrets', () => {
  const aSecret = (bytes: number) => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`;
  const clocks = movableClocks();
  const make = () =>
    secretsWebhookSecrets({
      client: new SecretsManagerClient({}),
      prefix: 'covercast/local/webhook/',
      systemClock: clocks.systemClock,
    });

  it('come in two forms: as set by an operator, and as generated', async () => {
    const byHand = [aSecret(24), aSecret(64)];
    secrets.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify({ active: byHand }) });
    expect(await make().active('cap')).toEqual(byHand);
    const current = 'A1b2'.repeat(11);
    secrets.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify({ current }) });
    expect(await make().active('cap')).toEqual([`whsec_${current}`]);
  });

  it.each([23, 65, 0])('with a key of %i bytes are refused by name, without the value', async (bytes) => {
    const active = [aSecret(32), bytes === 0 ? 'whsec_AA==' : aSecret(bytes)];
    secrets.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify({ active }) });
    const error = await make()
      .active('cap')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain('covercast/local/webhook/cap');
    for (const secret of active) expect(String(error)).not.toContain(secret.slice('whsec_'.length));
  });

  it('are asked for once a minute', async () => {
    secrets.on(GetSecretValueCommand).resolves({ SecretString: '{"active":[]}' });
    const kept = make();
    await kept.active('cap');
    clocks.advance(59_999);
    await kept.active('cap');
    expect(secrets.calls()).toHaveLength(1);
    clocks.advance(1);
    await kept.active('cap');
    expect(secrets.calls()).toHaveLength(2);
  });

  it('of an unknown source are none, and what is no source name asks nobody', async () => {
    secrets.on(GetSecretValueCommand).rejects(awsError('ResourceNotFoundException'));
    expect(await make().active('nobody')).toEqual([]);
    expect(await make().active('../other/secret')).toEqual([]);
    expect(secrets.calls()).toHaveLength(1);
  });

  it('of neither form are a fault of the configuration, told without their text', async () => {
    secrets.on(GetSecretValueCommand).resolves({ SecretString: 'whsec_plain' });
    const error = await make()
      .active('cap')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).not.toContain('plain');
  });
});
