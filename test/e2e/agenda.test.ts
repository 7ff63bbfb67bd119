import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  ScanCommand,
  type ScanCommandInput,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, inject, test } from 'vitest';
import { dynamoAgenda } from '#shared/adapters/dynamo-agenda.ts';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { LookedAgain } from '../../scripts/covercast/looking/look-again.ts';
import { Agenda } from '../../scripts/covercast/verbs/agenda.ts';
import { Outbox } from '../../scripts/covercast/verbs/outbox.ts';
import { grantedActions } from '../infra/granted.ts';
import { isWithin, permissionsOf } from '../infra/permissions-of.ts';
import { aChunk } from '../support/a-chunk.ts';
import { takeOn } from '../support/as-role.ts';
import { businessIn } from '../support/business-time.ts';
import { callFunction } from '../support/call-function.ts';
import { callsOf, covercast, importRecords, outputs, settled, unique } from '../support/deployed.ts';
import { deployedTemplates } from '../support/deployed-templates.ts';
import { aCustomerRecord, aPolicyRecord } from '../support/records.ts';

const hour = 60 * 60_000;
const target = inject('target');
const client = new DynamoDBClient(clientConfig(target));
const agenda = dynamoAgenda({ client, table: outputs['AgendaTable'] ?? '' });

/** Somebody in the book with a policy in force, of which nothing falls due. */
async function somebody(): Promise<{ readonly customerId: string; readonly policyIds: string[] }> {
  const [customerId, id] = [unique('cus_'), unique('pol_')];
  const term = { status: 'renewed', effectiveFrom: '2020-01-01', effectiveTo: '2199-12-31' } as const;
  const undated = { premiumDue: undefined, inspectionDue: undefined };
  await importRecords([
    aCustomerRecord({ id: customerId }),
    aPolicyRecord({ id, customerId, ...term, ...undated }),
  ]);
  return { customerId, policyIds: [id] };
}

/** Writes down a warning for them, to be decided at that moment. */
async function givenWaiting(recipient: { customerId: string; policyIds: string[] }, dueAt: string) {
  const usefulUntil = businessIn(48 * hour);
  const chunk = aChunk({
    id: unique('chunk-'),
    occurrence: `${unique('e')}#1`,
    usefulUntil,
    recipients: [recipient],
  });
  await agenda.postpone([{ dueAt, chunk }]);
  return chunk;
}

/** As if nobody had ever looked at them. */
async function forget(customerId: string): Promise<void> {
  const pointer = { pk: { S: `wake#${customerId}` }, sk: { S: 'wake' } };
  const TableName = outputs['AgendaTable'];
  const { Item = {} } = await client.send(new GetItemCommand({ TableName, Key: pointer }));
  const own = { pk: Item['kp'] ?? { S: '' }, sk: Item['ks'] ?? { S: '' } };
  for (const Key of [pointer, own]) await client.send(new DeleteItemCommand({ TableName, Key }));
}

const agendaOf = (customerId: string, ...more: readonly string[]) =>
  covercast('agenda', ['--customer', customerId, ...more], Agenda);

describe('the agenda, deployed', () => {
  test('hands over what is due: it is decided anew, and leaves', async () => {
    const recipient = await somebody();
    const { customerId } = recipient;
    const dueAt = businessIn(-hour);
    await givenWaiting(recipient, dueAt);
    await callFunction('agenda');
    expect(await agendaOf(customerId, '--from', dueAt)).toEqual([]);
    await settled();
    expect(await covercast('outbox', ['--customer', customerId], Outbox)).toMatchObject([
      { programme: 'typhoon-motor', state: 'sent' },
    ]);
  });

  test('leaves what is to come, and lists it with why', async () => {
    const recipient = await somebody();
    const dueAt = businessIn(24 * hour);
    const { occurrence } = await givenWaiting(recipient, dueAt);
    await callFunction('agenda');
    expect(await agendaOf(recipient.customerId)).toEqual([
      {
        dueAt,
        kind: 'send',
        customerIds: [recipient.customerId],
        programmes: ['typhoon-motor'],
        occurrences: [occurrence],
        because: `deferred until ${dueAt}, and decided anew then`,
      },
    ]);
    expect((await settled()).due).toBe(0);
  });

  test('has those looked at whose moment has come; of whom nobody knows, nothing more is to come', async () => {
    const customerId = unique('cus_');
    const dueAt = businessIn(-hour);
    const wake = { customerId, takenUpTo: dueAt, dueAt, reasons: [] };
    await agenda.setWakes([{ from: undefined, to: wake }]);
    await callFunction('agenda');
    expect(await agendaOf(customerId, '--from', dueAt)).toEqual([]);
    await settled();
    expect((await agenda.wakes([customerId])).get(customerId)?.dueAt).toBeUndefined();
  });

  test('has everybody looked at again: who was never looked at is woken from then on', async () => {
    const { customerId } = await somebody();
    const later = businessIn(100 * 24 * hour).slice(0, 10);
    const policy = { id: unique('pol_'), customerId, effectiveTo: later, premiumDue: undefined };
    await importRecords([aPolicyRecord({ ...policy, effectiveFrom: '2026-01-01' })]);
    await settled();
    const [wake] = await agendaOf(customerId);
    await forget(customerId);
    expect(await agendaOf(customerId)).toEqual([]);
    const looked = await covercast('agenda', ['--look-again'], LookedAgain);
    expect(looked.customers).toBeGreaterThan(0);
    expect(looked.messages).toBe(Math.ceil(looked.customers / 100));
    await settled();
    expect(await agendaOf(customerId)).toEqual([wake]);
    expect(wake).toMatchObject({ kind: 'wake', programmes: ['renewal-reminder'] });
  });

  test('an operator who goes through the book is shown its keys, and nothing else of it', async () => {
    const operator = new DynamoDBClient(await takeOn(target, outputs['OperatorRoleArn'] ?? ''));
    const scan = (more: Omit<ScanCommandInput, 'TableName'>) =>
      operator.send(new ScanCommand({ TableName: outputs['CoreTable'], ...more }));
    expect((await scan({ ProjectionExpression: 'pk, sk' })).Count).toBeGreaterThan(0);
    for (const more of [{}, { ProjectionExpression: 'pk, contact' }, { ProjectionExpression: 'consents' }])
      await expect(scan(more)).rejects.toThrow(expect.objectContaining({ name: 'AccessDeniedException' }));
  });

  test('calls nothing it is not granted, and uses all it is granted', async () => {
    const urgently = await somebody();
    await givenWaiting(urgently, businessIn(-hour));
    await callFunction('agenda');
    const calls = await callsOf('agenda');
    const granted = grantedActions(deployedTemplates(), 'agenda');
    expect(calls.filter((call) => !isWithin(granted, call))).toEqual([]);
    const asked = new Set(calls.flatMap(permissionsOf));
    const ofItsOwn = [...granted].filter((action) => /^(dynamodb|sqs):(?!SendMessageBatch)/.test(action));
    expect(ofItsOwn.filter((action) => !asked.has(action))).toEqual([]);
    await settled();
  });
});
