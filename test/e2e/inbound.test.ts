import { CloudWatchLogsClient, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { KMSClient, paginateListAliases } from '@aws-sdk/client-kms';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { dynamoKeyStore } from '#shared/adapters/dynamo-key-store.ts';
import { dynamoLedger } from '#shared/adapters/dynamo-ledger.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { messageReceived } from '#shared/contracts/events/message-received.ts';
import type { InboundRef } from '#shared/contracts/inbound.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Claim } from '#shared/ports/ledger.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { vaultKeys } from '#shared/vault/keys.ts';
import { kmsMasterKeys } from '#shared/vault/kms-master-keys.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { httpRequest } from '../../scripts/aws/http-request.ts';
import { Sent } from '../../scripts/covercast/verbs/send.ts';
import { aClaim } from '../conformance/ledger-rows.ts';
import { businessNow } from '../support/business-time.ts';
import { covercast, file, outputs, settled, unique, webhookUrl } from '../support/deployed.ts';
import { inboundItemReader } from '../support/inbound-item-reader.ts';
import { callsOfTexts } from '../support/texting/calls-of-texts.ts';

const target = inject('target');
const config = clientConfig(target);
const dynamo = new DynamoDBClient(config);
const sqs = new SQSClient(config);
const ledgerTable = { client: dynamo, table: outputs['LedgerTable'] ?? '' };
const classes = ['contact', 'content'] as const;
const heardOf = unique('heard-');

/** Numbers nobody else in this run has. */
const numbers = { twilio: aNumber(), eum: aNumber(), stopped: aNumber() };
function aNumber(): string {
  return `+1305555${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`;
}

async function aVault() {
  const arns: Record<string, string> = {};
  for await (const { Aliases = [] } of paginateListAliases({ client: new KMSClient(config) }, {})) {
    for (const { AliasName = '', TargetKeyId } of Aliases) {
      const of = AliasName.replace('alias/covercast-local-', '');
      arns[of] = `arn:aws:kms:${target.region}:000000000000:key/${TargetKeyId}`;
    }
  }
  const store = dynamoKeyStore({ client: dynamo, table: outputs['KeysTable'] ?? '' });
  const keys = vaultKeys({
    store,
    masterKeys: kmsMasterKeys({ client: new KMSClient(config), arns }),
    systemClock,
  });
  return { index: keyedIndex(keys), open: opening({ keys, classes }), seal: sealing({ keys, classes }) };
}

let queueUrl = '';
const received: InboundRef[] = [];

/** Hears what goes over the bus from now on, on a queue of its own. */
async function listen(): Promise<void> {
  const events = new EventBridgeClient(config);
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: heardOf }));
  queueUrl = QueueUrl;
  const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] });
  const { Attributes } = await sqs.send(asked);
  const EventBusName = 'covercast-local-engagement';
  const EventPattern = JSON.stringify({ 'detail-type': [messageReceived.detailType] });
  await events.send(new PutRuleCommand({ Name: heardOf, EventBusName, EventPattern }));
  const Targets = [{ Id: 'queue', Arn: Attributes?.['QueueArn'] ?? '' }];
  await events.send(new PutTargetsCommand({ Rule: heardOf, EventBusName, Targets }));
}

/** The messages that the bus has told of so far. */
async function told(): Promise<readonly InboundRef[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 }),
  );
  for (const { Body = '', ReceiptHandle } of Messages) {
    received.push(messageReceived.fromBus(JSON.parse(Body)).data);
    await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
  }
  return received;
}

function write(source: 'twilio' | 'eum', content: unknown, id = unique('msg_')): Promise<Sent> {
  return covercast('send', [source, file('text.json', JSON.stringify(content)), '--id', id], Sent);
}

async function logOf(name: string): Promise<readonly string[]> {
  const client = new CloudWatchLogsClient(config);
  const lines: string[] = [];
  for await (const { events = [] } of paginateFilterLogEvents(
    { client },
    { logGroupName: `/covercast/local/${name}` },
  )) {
    lines.push(...events.map(({ message = '' }) => message));
  }
  return lines;
}

const vault = await aVault();
const read = inboundItemReader(ledgerTable, vault.open);
const ledger = dynamoLedger({ ...ledgerTable, seal: vault.seal, open: vault.open });
beforeAll(listen);
afterAll(() => sqs.destroy());

describe.each(['twilio', 'eum'] as const)('a text by %s', (source) => {
  const from = numbers[source];
  const text = `Ｔ。 ${source} ${heardOf}`;
  const id = unique('msg_');
  let ref: InboundRef;

  beforeAll(async () => {
    expect(await write(source, { from, text }, id)).toMatchObject({ status: 200 });
    const [sender] = await vault.index.digests('phone', from);
    ref = await vi.waitFor(
      async () => {
        const found = (await told()).find((one) => one.sender === sender);
        if (!found) throw new Error('The bus has not told of it yet.');
        return found;
      },
      { timeout: 60_000, interval: 500 },
    );
  });

  test('lies in the ledger under the digest of its number, number and words sealed, and is on the bus', async () => {
    const kept = await read(ref);
    expect(kept).toMatchObject({
      inbound: { id: ref.messageId, source, sender: ref.sender, phoneCountry: 'US', phoneState: 'US-FL' },
      said: { from, text },
    });
    expect(ref.messageId).toMatch(new RegExp(`^${source}-`));
    const age = millisecondsOf(businessNow()) - millisecondsOf(kept?.inbound.sentAt ?? '');
    expect(age).toBeLessThan(120_000);
    expect(age).toBeGreaterThan(-1_000);
  });

  test('that comes again is the same text', async () => {
    const before = await read(ref);
    expect(await write(source, { from, text }, id)).toMatchObject({ status: 200 });
    await settled();
    await vi.waitFor(
      async () => expect((await told()).filter(({ sender }) => sender === ref.sender)).toHaveLength(2),
      { timeout: 30_000, interval: 500 },
    );
    expect(received.filter(({ sender }) => sender === ref.sender)).toEqual([ref, ref]);
    expect(await read(ref)).toEqual(before);
  });

  test('leaves neither number nor words in the table, or in the log', async () => {
    const stored: string[] = [];
    for await (const { Items = [] } of paginateScan({ client: dynamo }, { TableName: ledgerTable.table })) {
      stored.push(...Items.map((item) => JSON.stringify(item)));
    }
    const lines = await logOf(source === 'twilio' ? 'inbound' : 'eum');
    expect(stored.some((item) => item.includes(ref.messageId))).toBe(true);
    expect(lines.some((line) => line.includes(ref.messageId))).toBe(true);
    for (const one of [...stored, ...lines]) {
      expect(one).not.toContain(from.slice(2));
      expect(one).not.toContain(heardOf);
    }
  });

  test('costs three calls beside the clock that outside production is asked first', async () => {
    const [first] = (await callsOfTexts()).get(ref.messageId) ?? [];
    expect(first?.calls).toEqual({ 'dynamodb:UpdateItem': 1, 'dynamodb:PutItem': 1, 'events:PutEvents': 1 });
  });
});

describe('what became of a text', () => {
  async function aSentRow(): Promise<Claim> {
    const claim = aClaim({ at: businessNow() });
    await ledger.claim(claim, undefined, systemClock());
    await ledger.settle(claim, { state: 'sent', providerMessageId: 'm-1' });
    return claim;
  }

  const stateOf = async (row: Claim) => (await ledger.rows([row])).get(ledgerKeyText(row));

  test('by Twilio is in its row when Twilio has its answer', async () => {
    const row = await aSentRow();
    const status = { MessageStatus: 'delivered', ref: ledgerKeyText(row), To: numbers.twilio };
    expect(await write('twilio', status)).toEqual({ status: 204, body: '' });
    expect(await stateOf(row)).toMatchObject({ state: 'delivered' });
  });

  test('by AWS End User Messaging is in its row with the word for why it failed', async () => {
    const row = await aSentRow();
    const context = { ledgerKey: ledgerKeyText(row) };
    await write('eum', { eventType: 'TEXT_TTL_EXPIRED', context, destinationPhoneNumber: numbers.eum });
    await settled();
    expect(await stateOf(row)).toMatchObject({ state: 'failed', failure: 'TTL_EXPIRED' });
  });

  test('that its number has opted out is a refusal by the number', async () => {
    const row = await aSentRow();
    const status = { MessageStatus: 'failed', ErrorCode: '21610', To: numbers.stopped };
    await write('twilio', { ...status, ref: ledgerKeyText(row) });
    const phoneIndexes = await vault.index.digests('phone', numbers.stopped);
    const stops = dynamoStops({ client: dynamo, table: outputs['StopsTable'] ?? '' });
    const refusers = [{ customerId: 'cus_any', phoneIndexes }];
    const standing = await stops.standing({ programme: 'offer', occurrences: ['1'], refusers });
    const refusals = standing.ofNumbers.get(phoneIndexes[0] ?? '') ?? [];
    expect(refusals.map(({ purpose }) => purpose)).toEqual(
      expect.arrayContaining(['marketing', 'service', 'alerts']),
    );
    expect(refusals.every(({ at }) => at === row.at)).toBe(true);
  });

  test('of a kind nobody knows is done with, and no dead letter', async () => {
    await write('eum', { eventType: 'TEXT_TELEPORTED', context: {} });
    const { queues } = await settled();
    expect(queues['eum-receipts']).toMatchObject({ visible: 0, inFlight: 0, dead: 0 });
    expect((await logOf('eum')).some((line) => line.includes('"TEXT_TELEPORTED":1'))).toBe(true);
  });
});

describe.each(['twilio', 'twilio-status'])('the door /webhooks/%s', (source) => {
  const form = 'application/x-www-form-urlencoded';
  const ask = async (method: 'GET' | 'POST', type: string, body: string) => {
    const headers = { 'content-type': type, 'x-twilio-signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' };
    const url = `${webhookUrl}/webhooks/${source}`;
    const answer = await httpRequest(url, {
      method,
      headers,
      body: Buffer.from(body),
      target,
      timeout: 30_000,
    });
    return answer.status;
  };

  test('refuses another method, what is too large, another type, and what is not signed, in this order', async () => {
    const huge = 'x'.repeat(64 * 1024 + 1);
    expect(await ask('GET', 'image/png', '')).toBe(405);
    expect(await ask('POST', 'image/png', huge)).toBe(413);
    expect(await ask('POST', 'image/png', 'x')).toBe(415);
    expect(await ask('POST', form, 'From=%2B12025550143&Body=STOP')).toBe(401);
  });
});
